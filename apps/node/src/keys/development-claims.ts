import { nhsClaims } from "@careslot/jwt";

/** What a token for development is to say. */
export interface TokenRequest {
  readonly scope: string;
  readonly audience: string;
  readonly odsCode: string;
  /** Seconds; not more than 300 for a token that is to be accepted (D-38). */
  readonly ttl: number;
  readonly now: Date;
}

/** The claims of a consumer that does not exist. Any scope will do: a wrong one is worth trying, too. */
export function developmentClaims({ scope, audience, odsCode, ttl, now }: TokenRequest): object {
  const claims = nhsClaims({
    audience,
    scope: "patient/appointment.read",
    odsCode,
    organisationName: "Example Urgent Care",
    user: "example-user",
    device: {
      identifier: [{ system: "https://consumer.example/Id/device", value: "example-device" }],
      model: "Careslot command line",
      version: "1",
    },
    ttl,
    now,
  });
  return { ...claims, requested_scope: scope };
}
