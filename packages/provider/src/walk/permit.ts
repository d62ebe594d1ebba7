import type { Call } from "../call.ts";
import { proceed, refuseFor, type Step } from "../failure/failure.ts";
import type { Action } from "../policy/permission.ts";

/** Asserts that the organisation may do what it asks for: 403 with the reason (BOOK-35, CAN-31). */
export function permit({ ports, claims }: Call, action: Action): Step<undefined> {
  const reason = claims && ports.permission?.(action, claims.requesting_organization);
  if (reason === undefined) return proceed(undefined);
  return refuseFor("not-permitted", {
    code: "forbidden",
    rule: "organisation-not-permitted",
    diagnostics: reason,
    requirement: action === "cancel" ? "CAN-31" : "BOOK-35",
  });
}
