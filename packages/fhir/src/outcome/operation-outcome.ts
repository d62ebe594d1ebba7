import type { Issue, Issues, SpineCode } from "../issue.ts";
import type { OperationOutcome, OperationOutcomeIssue } from "../resource.ts";
import { spineDisplay, spineSystem } from "./spine-display.ts";

/**
 * The issues as an OperationOutcome: of the base profile, since the Spine's forbids the `expression` that tells the
 * sender where to look. Each issue carries its own Spine code, or `defaultSpine`, the one that goes with the answer's
 * status; without either it has no details.
 * @see http://hl7.org/fhir/STU3/operationoutcome.html
 * @see requirements ERR-02 to ERR-05, D-33
 */
export function operationOutcome(issues: Issues, id: string, defaultSpine?: SpineCode): OperationOutcome {
  return { resourceType: "OperationOutcome", id, issue: issues.map((issue) => outcomeIssue(issue, defaultSpine)) };
}

function outcomeIssue(issue: Issue, defaultSpine: SpineCode | undefined): OperationOutcomeIssue {
  const spine = issue.spine ?? defaultSpine;
  return {
    severity: issue.severity,
    code: issue.code,
    ...(spine && { details: { coding: [{ system: spineSystem, code: spine, display: spineDisplay[spine] }] } }),
    diagnostics: diagnostics(issue),
    ...(issue.expression !== undefined && { expression: [issue.expression] }),
  };
}

/** The sentence comes first: consumers look at how it starts (D-02). Where the rule stands follows in brackets. */
function diagnostics(issue: Issue): string {
  const origin = [issue.requirement, issue.source].filter((part) => part !== undefined);
  return origin.length === 0 ? issue.diagnostics : `${issue.diagnostics} (${origin.join(", ")})`;
}
