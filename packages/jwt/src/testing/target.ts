import { fixedKeys } from "../keys/fixed-keys.ts";
import { mintSigned } from "../mint/mint-signed.ts";
import { verifySigned } from "../verify-signed.ts";
import { jwkSet, signAnything, type TestKeys, testKeys } from "./keys.ts";
import { claims, faultsOf, now, policy } from "./tokens.ts";

/** The provider that is attacked: keys of three kinds that it trusts, and what it finds wrong with a token. */
export const own: TestKeys = await testKeys("ES256", "own");
export const rsa: TestKeys = await testKeys("RS256", "rsa");
const edwards: TestKeys = await testKeys("EdDSA", "edwards");

const keys = fixedKeys(jwkSet(own, rsa, edwards));

/** What is wrong with a token. */
export async function verify(text: string): Promise<readonly string[]> {
  return faultsOf(await verifySigned(text, keys, policy, now));
}

export const header = { alg: "ES256", typ: "JWT", kid: "own" };

/** A token that is taken, and its signature. */
export const right: string = await mintSigned(claims, own.privateJwk);
export const signature: string = right.slice(right.lastIndexOf(".") + 1);

/** Any header and payload whatever under a signature that is right. */
export function signed(given: object | string, payload: object | string = claims): Promise<string> {
  return signAnything(given, payload, own.privateJwk);
}
