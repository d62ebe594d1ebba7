import type { Issue, IssueCode } from "@careslot/fhir";

/** An issue of a content rule that stands in the NHS pages. */
export function contentIssue(
  rule: string,
  requirement: string,
  expression: string,
  diagnostics: string,
  code: IssueCode = "business-rule",
): Issue {
  return { severity: "error", code, rule, expression, diagnostics, requirement };
}

/** An issue for an element that the NHS pages require and base FHIR does not; messages call it by its own type. */
export function missing(rule: string, requirement: string, expression: string, element: string): Issue {
  return contentIssue(rule, requirement, expression, `${element} is required in a booking.`, "required");
}
