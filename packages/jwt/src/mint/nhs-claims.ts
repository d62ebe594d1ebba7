import type { ClaimIdentifier, RequestingDevice } from "../claims/booking-claims.ts";
import type { BookingScope } from "../claims/booking-scopes.ts";
import type { NhsClaims, PractitionerClaim } from "../claims/nhs-claims.ts";
import { odsSystem } from "../claims/requesting-organization.ts";
import { sdsRoleProfileSystem, sdsUserSystem } from "../claims/requesting-practitioner.ts";

/** Who asks for what, of whom, and when. */
export interface NhsClaimsOptions {
  /** The provider's service root. */
  readonly audience: string;
  readonly scope: BookingScope;
  /** ODS code of the organisation that asks. */
  readonly odsCode: string;
  readonly organisationName: string;
  /** Id of the user on whose behalf the request is made: of a person, never of a system (JWT-23). */
  readonly user: string;
  readonly device: RequestingDevice;
  readonly practitioner?: PractitionerDetails;
  /** URL of the consumer's Spine endpoint. Default: one that leads nowhere, `https://consumer.example/STU3`. */
  readonly issuer?: string;
  /** How long the token lives, in seconds. Default 300, which is what the NHS asks of consumers (JWT-08). */
  readonly ttl?: number;
  readonly now: Date;
}

/** The user as a practitioner. */
export interface PractitionerDetails {
  readonly family: string;
  readonly given: readonly string[];
  readonly prefix?: readonly string[];
  /** Default `UNK`, which is what the NHS asks for where it is not known. */
  readonly sdsUserId?: string;
  /** Default `UNK`. */
  readonly sdsRoleProfileId?: string;
  /** The id of the user in the consumer's own system. */
  readonly localIdentifier: ClaimIdentifier;
}

/**
 * Builds the complete payload of a token, as the NHS pages ask for it.
 * @see requirements JWT-03 to JWT-21
 */
export function nhsClaims(options: NhsClaimsOptions): NhsClaims {
  const { practitioner, user, ttl = 300, now } = options;
  const iat = Math.floor(now.getTime() / 1000);
  return {
    iss: options.issuer ?? "https://consumer.example/STU3",
    sub: user,
    aud: options.audience,
    exp: iat + ttl,
    iat,
    reason_for_request: "directcare",
    requested_scope: options.scope,
    requesting_device: { resourceType: "Device", ...options.device },
    requesting_organization: {
      resourceType: "Organization",
      identifier: [{ system: odsSystem, value: options.odsCode }],
      name: options.organisationName,
    },
    ...(practitioner ? { requesting_practitioner: practitionerClaim(user, practitioner) } : {}),
  };
}

function practitionerClaim(id: string, practitioner: PractitionerDetails): PractitionerClaim {
  const { family, given, prefix, sdsUserId = "UNK", sdsRoleProfileId = "UNK", localIdentifier } = practitioner;
  return {
    resourceType: "Practitioner",
    id,
    name: { family, given, ...(prefix ? { prefix } : {}) },
    identifier: [
      { system: sdsUserSystem, value: sdsUserId },
      { system: sdsRoleProfileSystem, value: sdsRoleProfileId },
      localIdentifier,
    ],
  };
}
