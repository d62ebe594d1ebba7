import type { Issue } from "@careslot/fhir";
import type { ClaimFailure } from "@careslot/jwt";
import type { Explained } from "./explain.ts";
import { adviceOn, requirementNamed } from "./specification.ts";

/** An issue that the provider found in a request. */
export function explainIssue(issue: Issue): Explained {
  const { expression, diagnostics, rule, severity, requirement, source } = issue;
  return {
    ...(expression !== undefined && { where: expression }),
    what: diagnostics,
    rule,
    severity,
    ...requirementNamed(requirement),
    ...adviceOn(rule),
    ...(source !== undefined && { definition: source }),
  };
}

/** A fault of a token. */
export function explainClaim({ claim, code, rule, requirement }: ClaimFailure): Explained {
  const name = `token-${code}`;
  return {
    where: claim,
    what: rule,
    rule: name,
    severity: "error",
    ...requirementNamed(requirement),
    ...adviceOn(name),
  };
}
