import type { Answer } from "../http/answer.ts";
import type { Finding } from "../verdict.ts";

/** Finds the reason, unless the condition holds. */
export function check(holds: boolean, reason: string): Finding {
  return holds ? undefined : reason;
}

/** Asserts that the answer has this status. */
export function checkStatus({ status }: Answer, expected: number, what = "the answer"): Finding {
  return check(status === expected, `${what} has status ${status}, not ${expected}`);
}

/** Asserts that the request was granted; with which status is what another case is about. */
export function checkAccepted(answer: Answer): Finding {
  return check(isAccepted(answer), `the request was refused with ${answer.status}`);
}

export function isAccepted({ status }: Answer): boolean {
  return status >= 200 && status <= 299;
}

/** Asserts that a header of the answer is there and says exactly this. */
export function checkHeader({ headers }: Answer, name: string, value: string): Finding {
  const found = headers.get(name);
  if (found === null) return `the header ${name} is missing`;
  return check(found === value, `the header ${name} is ${found}, not ${value}`);
}
