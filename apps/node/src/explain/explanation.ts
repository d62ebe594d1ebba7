import type { Issue } from "@careslot/fhir";
import type { ClaimFailure } from "@careslot/jwt";
import { adviceFor, type Requirement, requirementOf } from "@careslot/requirements";

/** A fault with all that is known of why it is one, and of what helps. */
export interface Explanation {
  /** The file, and the line of it where each line is a resource. */
  readonly place: string;
  /** FHIRPath of the element, or the claim. Absent where no one place is meant. */
  readonly path?: string;
  readonly severity: Issue["severity"];
  /** What is wrong, in one sentence that holds no value of the resource or token. */
  readonly message: string;
  /** Stable name of the rule. */
  readonly rule: string;
  /** The requirement that the rule rests on. */
  readonly requirement?: Requirement;
  /** Canonical URL of the definition that the rule stands in. */
  readonly definition?: string;
  readonly advice?: string;
}

export function explainIssue(issue: Issue, place: string): Explanation {
  const { expression, severity, diagnostics, rule, source } = issue;
  return {
    place,
    ...(expression !== undefined && { path: expression }),
    severity,
    message: diagnostics,
    rule,
    ...grounds(rule, issue.requirement),
    ...(source !== undefined && { definition: source }),
  };
}

/** A claim's fault goes by the name that the provider's OperationOutcomes give it. */
export function explainClaim({ claim, code, rule: message, requirement }: ClaimFailure, place: string): Explanation {
  const rule = `token-${code}`;
  return { place, path: claim, severity: "error", message, rule, ...grounds(rule, requirement) };
}

function grounds(rule: string, id: string | undefined): Pick<Explanation, "requirement" | "advice"> {
  const requirement = id === undefined ? undefined : requirementOf(id);
  const advice = adviceFor(rule);
  return { ...(requirement && { requirement }), ...(advice !== undefined && { advice }) };
}
