import type { InvariantDefinition } from "./definition.ts";

/**
 * The generated table of base STU3, as compact as it stays readable. `pnpm --filter @careslot/fhir generate` writes it
 * from the published definitions.
 */
export interface DefinitionTable {
  /** The FHIR version that the table was made from: `3.0.1`. */
  readonly fhirVersion: string;
  /** Types by name. */
  readonly types: Readonly<Record<string, TypeEntry>>;
  /** Codes of the value sets with a required binding, by the last part of their URL, separated by spaces. */
  readonly valueSets: Readonly<Record<string, string>>;
}

export interface TypeEntry {
  readonly kind: "primitive" | "complex" | "resource";
  readonly base?: string;
  /** Keys of the type's own invariants. */
  readonly invariants?: readonly string[];
  /**
   * The type's own elements, in order, each as one line in the words of FHIR Shorthand: cardinality, types, and where
   * there are any, the value set of a required binding and the XML representation.
   * @example "1..1 code from appointmentstatus"
   * @example "0..1 CodeableConcept or Reference(Patient or Group)"
   * @example "0..* Address obeys org-2"
   * @example "1..1 uri as attribute"
   */
  readonly elements?: Readonly<Record<string, string>>;
}

/** The invariants of all types, by key. */
export type InvariantTable = Readonly<Record<string, InvariantDefinition>>;
