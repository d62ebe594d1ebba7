import type { OperationOutcomeIssue } from "@careslot/fhir";
import type { Answer } from "../http/answer.ts";
import type { Finding } from "../verdict.ts";
import { check, isAccepted } from "./check.ts";
import { resourceIn } from "./resource.ts";

/** The issues of an OperationOutcome; none where the answer is none. */
export function issuesIn(answer: Answer): readonly OperationOutcomeIssue[] {
  return resourceIn(answer, "OperationOutcome")?.issue ?? [];
}

/** Asserts that a refusal carries an OperationOutcome that says why. */
export function checkOutcome(answer: Answer): Finding {
  return check(
    isAccepted(answer) || issuesIn(answer).length > 0,
    `a ${answer.status} carries no OperationOutcome with an issue`,
  );
}

/** Asserts that an issue points at this element, or at one inside of it. */
export function checkPointsAt(answer: Answer, path: string): Finding {
  const pointed = issuesIn(answer).flatMap((issue) => issue.expression ?? []);
  return check(
    pointed.some((expression) => isWithin(expression, path)),
    `no issue has an expression that points at ${path}`,
  );
}

function isWithin(expression: string, path: string): boolean {
  return expression === path || expression.startsWith(`${path}.`) || expression.startsWith(`${path}[`);
}
