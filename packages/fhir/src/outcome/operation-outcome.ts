import { adviceFor } from "@careslot/requirements";
import type { Issue, Issues, SpineCode } from "../issue.ts";
import type { OperationOutcome, OperationOutcomeIssue } from "../resource.ts";
import { spineDisplay, spineSystem } from "./spine-display.ts";

/**
 * The issues as an OperationOutcome: of the base profile, since the Spine's forbids the `expression` that tells the
 * sender where to look. Each issue carries its own Spine code, or `defaultSpine`, the one that goes with the answer's
 * status. The text of its details is what helps against it, where its rule has advice.
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
    ...details(spine, adviceFor(issue.rule)),
    diagnostics: diagnostics(issue),
    ...(issue.expression !== undefined && { expression: [issue.expression] }),
  };
}

function details(spine: SpineCode | undefined, advice: string | undefined): Pick<OperationOutcomeIssue, "details"> {
  if (spine === undefined && advice === undefined) return {};
  const coding = spine && [{ system: spineSystem, code: spine, display: spineDisplay[spine] }];
  return { details: { ...(coding && { coding }), ...(advice !== undefined && { text: advice }) } };
}

/** The sentence comes first: consumers look at how it starts (D-02). Where the rule stands follows in brackets. */
function diagnostics(issue: Issue): string {
  const origin = [issue.requirement, issue.source].filter((part) => part !== undefined);
  return origin.length === 0 ? issue.diagnostics : `${issue.diagnostics} (${origin.join(", ")})`;
}
