import { proceed, refuseFor, type Step } from "../failure/failure.ts";

/**
 * Asserts that a change names the version it is based on: `W/"v"` or `"v"`, one of them, and not `*`, which names none
 * (CAN-20, D-27). What comes back is the version id as the client wrote it.
 */
export function precondition(headers: Headers): Step<string> {
  const tag = /^(?:W\/)?"([^"]+)"$/.exec(headers.get("if-match")?.trim() ?? "")?.[1];
  if (tag !== undefined) return proceed(tag);
  return refuseFor("precondition-missing", {
    code: "required",
    rule: "if-match",
    diagnostics: 'An update must carry the header If-Match with the version it is based on, such as If-Match: W/"1".',
    requirement: "CAN-20",
  });
}
