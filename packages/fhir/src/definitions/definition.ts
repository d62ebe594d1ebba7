/** A type of STU3: a primitive such as `code`, a data type, a resource, or one of its inner elements such as `Appointment.participant`. */
export interface TypeDefinition {
  readonly name: string;
  /** `complex` are the data types and the inner elements of resources; `resource` carries `resourceType` in JSON. */
  readonly kind: "primitive" | "complex" | "resource";
  /** The type that this one specialises; absent for `Element` and `Resource`. */
  readonly base?: string;
  /** Keys of the invariants that hold wherever the type occurs, inherited ones first, such as `app-1`. `ele-1` is left out: it holds everywhere. */
  readonly invariants: readonly string[];
  /** All elements in the order of the definition, which is the order of XML: inherited ones first. Primitives have those of `Element`, beside their value. */
  readonly elements: readonly ElementDefinition[];
  /** What a JSON member or an XML element of this name holds. Choices stand under each of their names: `valueCode`, `valueString`. */
  readonly members: ReadonlyMap<string, Member>;
}

/** One element of a type, as the definition states it. */
export interface ElementDefinition {
  /** `status`; a choice of types keeps the mark: `value[x]`. */
  readonly name: string;
  /** Position among the elements of the type, from 0. */
  readonly order: number;
  readonly min: number;
  /** `Infinity` where the definition says `*`. More than one means an array in JSON, even of a single item. */
  readonly max: number;
  /** The types that it may hold; more than one for a choice only. */
  readonly types: readonly ElementType[];
  /** Name of the value set of a required binding, to be looked up with `codesOf`. */
  readonly valueSet?: string;
  /** Keys of the invariants that the element states beside those of its type, such as `org-3`. */
  readonly invariants: readonly string[];
  /** True where XML writes an attribute instead of an element: `id` inside a resource, and `Extension.url`. */
  readonly attribute: boolean;
}

/** A type that an element may hold. */
export interface ElementType {
  /** Name of a type in the table; `Resource` stands for a whole resource of any type. */
  readonly name: string;
  /** Resource types that a Reference may point to; absent where it may point to any. */
  readonly targets?: readonly string[];
}

/** A name that occurs in a payload, with the element and the type that it stands for. */
export interface Member {
  readonly name: string;
  readonly element: ElementDefinition;
  readonly type: ElementType;
}

/** An invariant of the definitions, by its key. */
export interface InvariantDefinition {
  /** The rule in words, as the definition has it. */
  readonly human: string;
  /** The rule as a FHIRPath expression. */
  readonly expression: string;
}
