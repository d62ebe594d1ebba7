/**
 * A profile, or the definition of an extension, as FHIR writes it: a StructureDefinition with a differential. Members
 * that only describe, such as `publisher` or `short`, may be there and change nothing.
 * @see http://hl7.org/fhir/STU3/structuredefinition.html
 */
export interface ProfileDefinition {
  /** Canonical URL, without a version. */
  readonly url: string;
  /** The type that it constrains: a resource type, or `Extension`. */
  readonly type: string;
  /** Canonical URL of the profile that it builds on. Default: the base type. */
  readonly baseDefinition?: string;
  readonly differential: { readonly element: readonly ElementConstraint[] };
  readonly [descriptive: string]: unknown;
}

/** What a differential says of one element. */
export interface ElementConstraint {
  /** Path with the choice or its renamed form at the end: `Extension.value[x]`, `Extension.valueCode`. */
  readonly path: string;
  /** Name of the slice that it defines; what follows below the same path belongs to the slice. */
  readonly sliceName?: string;
  readonly slicing?: {
    readonly discriminator?: readonly { readonly type: string; readonly path: string }[];
    readonly ordered?: boolean;
    readonly rules?: string;
    readonly [descriptive: string]: unknown;
  };
  readonly min?: number;
  readonly max?: string;
  readonly type?: readonly {
    readonly code?: string;
    readonly profile?: string;
    readonly targetProfile?: string;
    readonly [descriptive: string]: unknown;
  }[];
  readonly binding?: {
    readonly strength?: string;
    readonly valueSetUri?: string;
    readonly valueSetReference?: { readonly reference?: string };
    readonly [descriptive: string]: unknown;
  };
  readonly constraint?: readonly {
    readonly key?: string;
    readonly severity?: string;
    readonly human?: string;
    readonly expression?: string;
    readonly [descriptive: string]: unknown;
  }[];
  /** `fixedUri`, `patternCodeableConcept` and their like; anything else that constrains is refused. */
  readonly [member: string]: unknown;
}
