import type { IssueCode, IssueSeverity } from "@careslot/fhir";
import type { Definition, RuleContext } from "../schema/constraint.ts";

/** One pass through a resource: the place where it stands, and what it found so far. */
export interface Walk {
  /** Goes to an element, or to an item by its index. */
  enter(step: string | number): void;
  leave(): void;
  /** Counts an object, and says whether it is still within the bounds of depth and number. */
  admits(): boolean;
  report(fault: Fault): void;
  /** What rules can know of the resource around the element; an entry of a Bundle is one of its own. */
  context: RuleContext;
}

/** Something wrong at the place where the walk stands, or below it. */
export interface Fault {
  /** Stable name of the rule. */
  readonly rule: string;
  readonly code: IssueCode;
  /** Default: `error`. */
  readonly severity?: IssueSeverity;
  /** The element or slice that is meant, as its definition calls it: a fault is told once an element and place. */
  readonly label: string;
  readonly diagnostics: string;
  readonly definition: Definition;
  /** FHIRPath below the place where the walk stands, such as `status`. */
  readonly below?: string;
}
