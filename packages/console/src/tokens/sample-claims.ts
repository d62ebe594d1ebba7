import { type BookingScope, nhsClaims } from "@careslot/jwt";

/** What a token for the sandbox is to say. */
export interface TokenWish {
  readonly scope: string;
  readonly audience: string;
  readonly odsCode: string;
  /** Id of the user on whose behalf it asks. */
  readonly user: string;
  /** Seconds. */
  readonly ttl: number;
  readonly now: Date;
}

/** The claims of a consumer that does not exist. Any scope will do: a wrong one is worth trying, too. */
export function sampleClaims({ scope, audience, odsCode, user, ttl, now }: TokenWish): object {
  return nhsClaims({
    audience,
    scope: scope as BookingScope,
    odsCode,
    organisationName: "Example Urgent Care",
    user,
    device: {
      identifier: [{ system: "https://consumer.example/Id/device", value: "example-device" }],
      model: "Careslot console",
      version: "1",
    },
    ttl,
    now,
  });
}

/** The organisation that the console asks as, unless it is told another. */
export const sampleOdsCode = "ZZ999";
