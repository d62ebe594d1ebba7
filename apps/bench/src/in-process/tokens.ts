import {
  fixedKeys,
  generateKeys,
  mintSigned,
  mintUnsecured,
  nhsClaims,
  readUnsecured,
  verifySigned,
} from "@careslot/jwt";
import { verifySignature } from "@careslot/node/src/verify-signature.ts";
import { createLocalJWKSet, jwtVerify, UnsecuredJWT } from "jose";
import type { Comparison } from "./comparison.ts";
import { awaitedWork, work } from "./work.ts";

const audience = "http://provider.example/STU3";

/** Checking one token, beside what jose alone does for it: the signature and the times. */
export async function tokens(): Promise<readonly Comparison[]> {
  const now = new Date();
  const claims = nhsClaims({
    audience,
    scope: "patient/appointment.write",
    odsCode: "ZZ999",
    organisationName: "Example Urgent Care",
    user: "example-user",
    device: {
      identifier: [{ system: "https://consumer.example/Id/device", value: "example-device" }],
      model: "Careslot benchmark",
      version: "1",
    },
    ttl: 300,
    now,
  });
  const { privateJwk, jwkSet } = await generateKeys();
  const unsecured = mintUnsecured(claims);
  const signed = await mintSigned(claims, privateJwk);
  const policy = { audience, clockTolerance: 60, scopes: ["patient/appointment.write"] as const };
  const [ourKeys, theirKeys] = [fixedKeys(jwkSet), createLocalJWKSet(jwkSet)];
  const atThisTime = { audience, currentDate: now };
  return [
    {
      what: "check an unsecured token",
      ours: work(500, () => readUnsecured(unsecured, policy, now)),
      beside: [{ kind: "floor", name: "jose", work: work(500, () => UnsecuredJWT.decode(unsecured, atThisTime)) }],
    },
    {
      what: "check a token signed with ES256",
      ours: awaitedWork(100, () => verifySigned(signed, ourKeys, policy, now, { verifySignature })),
      beside: [{ kind: "floor", name: "jose", work: awaitedWork(100, () => jwtVerify(signed, theirKeys, atThisTime)) }],
    },
  ];
}
