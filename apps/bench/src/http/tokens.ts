import { mintSigned, mintUnsecured, nhsClaims } from "@careslot/jwt";
import { baseUrl } from "./site.ts";
import type { Trust } from "./trust.ts";

export type Scope = "organization/slot.read" | "patient/appointment.read" | "patient/appointment.write";

/** How many different tokens of a kind are in use at a time: a consumer makes a new one for each request. */
const variety = 100;

/** Tokens live for 300 seconds; they are replaced long before, in milliseconds. */
const renewedAfter = 120_000;

interface Minted {
  readonly tokens: Promise<readonly string[]>;
  readonly at: number;
}

const minted = new WeakMap<Trust, Map<Scope, Minted>>();

/** Ready `Authorization` headers for one scope, one after the other. */
export async function tokensFor(scope: Scope, trust: Trust): Promise<() => string> {
  const ofTrust = minted.getOrInsertComputed(trust, () => new Map());
  let held = ofTrust.get(scope);
  if (held === undefined || held.at + renewedAfter < Date.now()) {
    const numbers = Array.from({ length: variety }, (_, number) => number);
    held = { tokens: Promise.all(numbers.map((number) => mint(scope, trust, number))), at: Date.now() };
    ofTrust.set(scope, held);
  }
  const tokens = await held.tokens;
  let turn = 0;
  return () => `Bearer ${tokens[turn++ % variety]}`;
}

async function mint(scope: Scope, trust: Trust, number: number): Promise<string> {
  const claims = nhsClaims({
    audience: baseUrl,
    scope,
    odsCode: "ZZ999",
    organisationName: "Example Urgent Care",
    user: `example-user-${number}`,
    device: {
      identifier: [{ system: "https://consumer.example/Id/device", value: "example-device" }],
      model: "Careslot benchmark",
      version: "1",
    },
    ttl: 300,
    now: new Date(),
  });
  return trust.mode === "jwks" ? mintSigned(claims, trust.privateJwk) : mintUnsecured(claims);
}
