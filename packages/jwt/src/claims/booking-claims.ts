/**
 * The claims of an NHS booking token, once checked.
 * @see requirements JWT-03 to JWT-22
 */
export interface BookingClaims {
  /** URL of the consumer's Spine endpoint. */
  readonly iss: string;
  /** Id of the user on whose behalf the request is made. */
  readonly sub: string;
  /** The provider's service root. */
  readonly aud: string;
  /** Seconds since the epoch. */
  readonly exp: number;
  /** Seconds since the epoch. */
  readonly iat: number;
  readonly reason_for_request: "directcare";
  readonly requested_scope: string;
  readonly requesting_device: RequestingDevice;
  readonly requesting_organization: RequestingOrganization;
  readonly requesting_practitioner?: RequestingPractitioner;
}

export interface ClaimIdentifier {
  readonly system: string;
  readonly value: string;
}

/** The consumer's system. */
export interface RequestingDevice {
  readonly identifier: readonly ClaimIdentifier[];
  readonly model: string;
  readonly version: string;
}

/** The organisation that asks, known by its ODS code. */
export interface RequestingOrganization {
  /** The value of the identifier whose system is `https://fhir.nhs.uk/Id/ods-organization-code`. */
  readonly odsCode: string;
  readonly name: string;
}

/** The user who asks: for the audit trail only, never a ground to let someone in (JWT-28). */
export interface RequestingPractitioner {
  readonly id: string;
  readonly name?: { readonly family?: string; readonly given?: readonly string[]; readonly prefix?: readonly string[] };
  readonly identifier: readonly ClaimIdentifier[];
}
