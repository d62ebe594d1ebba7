import type { Issue } from "@careslot/fhir";
import type { Requirement } from "@careslot/requirements";

/** A fault, with all that is known of why it is one. */
export interface Explained {
  /** The element, header or claim at fault; nothing where it is the request as a whole. */
  readonly where?: string;
  readonly what: string;
  /** Stable name of the rule. */
  readonly rule: string;
  readonly severity: Issue["severity"];
  /** The sentence of the specification that it rests on. */
  readonly requirement?: Requirement;
  /** What to do about it. */
  readonly advice?: string;
  /** Canonical URL of the definition where the rule stands. */
  readonly definition?: string;
}
