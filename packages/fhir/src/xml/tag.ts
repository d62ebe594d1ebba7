/** A start or end tag, its namespaces resolved. */
export interface Tag {
  readonly prefix: string;
  readonly local: string;
  readonly uri: string;
  readonly attributes: Readonly<Record<string, Attribute>>;
  readonly isSelfClosing: boolean;
}

export interface Attribute {
  /** As it is spelled, prefix included. */
  readonly name: string;
  readonly uri: string;
  readonly value: string;
}
