import type { ClaimIdentifier, RequestingDevice } from "./booking-claims.ts";

/**
 * The payload of an NHS booking token as it is sent, of which `BookingClaims` is the reading. Whoever is named is named
 * by a minimal FHIR resource.
 * @see requirements JWT-03 to JWT-22
 */
export interface NhsClaims {
  readonly iss: string;
  readonly sub: string;
  readonly aud: string | readonly [string];
  readonly exp: number;
  readonly iat: number;
  /** Not asked for by the NHS; kept to where a consumer sends it. */
  readonly nbf?: number;
  readonly reason_for_request: string;
  readonly requested_scope: string;
  readonly requesting_device: RequestingDevice & { readonly resourceType?: "Device" };
  readonly requesting_organization: OrganizationClaim;
  readonly requesting_practitioner?: PractitionerClaim;
}

export interface OrganizationClaim {
  readonly resourceType?: "Organization";
  readonly identifier: readonly ClaimIdentifier[];
  readonly name: string;
}

export interface PractitionerClaim {
  readonly resourceType?: "Practitioner";
  readonly id: string;
  /** The NHS pages show one name; the FHIR resource has a list of them. */
  readonly name: NameClaim | readonly [NameClaim, ...NameClaim[]];
  readonly identifier: readonly ClaimIdentifier[];
}

/** Some consumers send lists where others send a text, as FHIR's own versions differ. */
export interface NameClaim {
  readonly family: string | readonly string[];
  readonly given: string | readonly string[];
  readonly prefix?: string | readonly string[];
}
