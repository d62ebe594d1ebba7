import { base64url } from "jose";
import type { Checked, ClaimPolicy } from "../checked.ts";
import type { NhsClaims } from "../claims/nhs-claims.ts";
import { nhsClaims } from "../mint/nhs-claims.ts";

/** The moment at which all tests take place. */
export const now: Date = new Date("2026-03-02T09:00:00Z");
export const seconds: number = now.getTime() / 1000;

export const policy: ClaimPolicy = { audience: "https://provider.example/STU3" };

/** A complete and right payload, of this very moment. */
export const claims: NhsClaims = nhsClaims({
  audience: policy.audience,
  scope: "patient/appointment.write",
  odsCode: "A1001",
  organisationName: "Example Surgery",
  user: "user-1",
  device: { identifier: [{ system: "https://consumer.example/Id/device", value: "1" }], model: "Desk", version: "1.0" },
  practitioner: {
    family: "Example",
    given: ["Erin"],
    prefix: ["Dr"],
    sdsUserId: "200000000001",
    localIdentifier: { system: "https://consumer.example/Id/user", value: "user-1" },
  },
  now,
});

export const unsecuredHeader = { alg: "none", typ: "JWT" };

/** Joins the parts of a token, each as text or as an object. The signature is given in base64url. */
export function token(header: object | string, payload: object | string, signature = ""): string {
  return `${part(header)}.${part(payload)}.${signature}`;
}

/** Encodes a text, or an object as JSON, in base64url. */
export function part(value: object | string): string {
  return base64url.encode(typeof value === "string" ? value : JSON.stringify(value));
}

/** What is wrong with a token: each fault as the claim and its code. Empty when nothing is. */
export function faultsOf(checked: Checked): readonly string[] {
  return checked.ok ? [] : checked.failures.map(({ claim, code }) => `${claim} ${code}`);
}
