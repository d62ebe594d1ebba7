import type { JsonObject } from "../json-object.ts";
import type { CodeList } from "./code-list.ts";

/** The definition that a rule stands in: base STU3, or a profile. */
export interface Definition {
  /** Canonical URL, as it goes into an issue. */
  readonly url: string;
  /** How a message calls it: `Appointment (STU3)`, `CareConnect-Slot-1`. */
  readonly title: string;
}

/** What one definition says of one element; base types and profiles speak in the same terms. */
export interface Constraint {
  readonly definition: Definition;
  /** The element as the definition calls it, such as `Patient.identifier:nhsNumber.system`. */
  readonly label: string;
  /** Name of the element in its type; `value[x]` for a choice. */
  readonly element: string;
  /** Name of the element in FHIRPath; `value` for a choice. */
  readonly step: string;
  /**
   * Names of the JSON members that can hold the element: that of its value, and for a primitive that of its extensions.
   * A choice has those of each of its types, the allowed ones first.
   */
  readonly names: readonly string[];
  readonly min: number;
  /** `Infinity` where there is no limit. */
  readonly max: number;
  /** How often the element occurs, as messages say it: `1..1`. */
  readonly cardinality: string;
  /** The types that a profile leaves of a choice. */
  readonly types: ReadonlySet<string> | undefined;
  /** Codes of a required binding. */
  readonly codes: CodeList | undefined;
  /** Where a reference may point. */
  readonly targets: readonly Target[] | undefined;
  /** The value that the element must equal. */
  readonly fixed: unknown;
  /** What the element must hold at least. */
  readonly pattern: unknown;
  readonly slicing: Slicing | undefined;
  /** What a profile says of the element's own elements. */
  readonly content: Content | undefined;
  /** Rules of the element beside those of its type. */
  readonly invariants: readonly NamedRule[];
  /** Whether it asks anything of a value, and not only how often there is one. Most constraints of the base do not. */
  readonly asksOfValue: boolean;
}

/** Constraints on the elements of one object. */
export interface Content {
  readonly definition: Definition;
  readonly byElement: ReadonlyMap<string, Constraint>;
  /** Those of the constraints that an object without the element breaks. */
  readonly required: readonly Constraint[];
  /** Rules of the object as a whole. */
  readonly invariants: readonly NamedRule[];
}

/** Splits the items of a repeating element into slices with constraints of their own. */
export interface Slicing {
  /** Whether items that belong to no slice are refused. */
  readonly closed: boolean;
  readonly slices: readonly Slice[];
}

export interface Slice {
  readonly constraint: Constraint;
  readonly matches: (item: unknown) => boolean;
}

/** A type of resource that a reference may point to, and the profile that a contained one must meet. */
export interface Target {
  readonly type: string;
  readonly profile: string | undefined;
}

/** A rule over a whole object, in words of its own. */
export interface NamedRule {
  readonly key: string;
  /** The rule as its definition words it. */
  readonly human: string;
  readonly severity: "error" | "warning";
  readonly check: RuleCheck;
}

/**
 * Gives the places that break a rule, as FHIRPath relative to the object: an empty text stands for the object itself,
 * an empty list means that the rule holds.
 */
export type RuleCheck = (value: unknown, context: RuleContext) => readonly string[];

/** What a rule can know of the resource around the object that it looks at. */
export interface RuleContext {
  /** The resource that is not contained in another one. */
  readonly root: JsonObject;
  /** The contained resource that a local reference such as `#slot` names, and its index. */
  contained(reference: string): ContainedResource | undefined;
  /** Whether an element called `reference` anywhere in the root has this value. */
  isReferenced(reference: string): boolean;
}

export interface ContainedResource {
  readonly index: number;
  readonly resource: JsonObject;
}
