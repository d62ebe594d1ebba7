import type { PrimitiveFormat } from "../primitives/formats.ts";
import type { Constraint, Definition, NamedRule } from "./constraint.ts";

/** A type of base STU3 made ready for the walk. */
export interface Shape {
  /** `Appointment`, `Appointment.participant`, `HumanName`. */
  readonly name: string;
  readonly definition: Definition;
  readonly isResource: boolean;
  /** What a JSON member holds, by its name; choices stand under each of theirs. */
  readonly members: ReadonlyMap<string, Part>;
  /** Those of the elements' constraints that an object without the element breaks. */
  readonly required: readonly Constraint[];
  readonly invariants: readonly NamedRule[];
}

/** A member of an object: an element together with the type that the member's name stands for. */
export interface Part {
  /** Name in JSON: `valueCode`. */
  readonly name: string;
  /** Name of the JSON member that holds the id and the extensions of a primitive: `_valueCode`. */
  readonly twin: string;
  readonly type: string;
  /** Name in FHIRPath: `value`. */
  readonly step: string;
  /** Whether JSON holds an array. */
  readonly repeats: boolean;
  /** Whether the element has other names as well. */
  readonly isChoice: boolean;
  /** What the base definition says of the element. */
  readonly constraint: Constraint;
  /** How a primitive is written; none for complex types. */
  readonly primitive: PrimitiveFormat | undefined;
  /** The type of a complex element, or of the extensions of a primitive; none for `Resource`, which stands for any. */
  readonly shape: Shape | undefined;
}
