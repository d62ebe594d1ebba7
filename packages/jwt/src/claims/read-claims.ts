import type { BookingClaims } from "./booking-claims.ts";
import type { NhsClaims } from "./nhs-claims.ts";
import { readDevice } from "./requesting-device.ts";
import { readOrganization } from "./requesting-organization.ts";
import { readPractitioner } from "./requesting-practitioner.ts";

/** Takes out of a token that has been checked what it says, member by member: nothing else of it comes along. */
export function readClaims(claims: NhsClaims): BookingClaims {
  const { iss, sub, aud, exp, iat, requested_scope, requesting_practitioner: practitioner } = claims;
  return {
    iss,
    sub,
    aud: typeof aud === "string" ? aud : aud[0],
    exp,
    iat,
    reason_for_request: "directcare",
    requested_scope,
    requesting_device: readDevice(claims),
    requesting_organization: readOrganization(claims),
    ...(practitioner ? { requesting_practitioner: readPractitioner(practitioner) } : {}),
  };
}
