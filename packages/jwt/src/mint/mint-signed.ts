import type { JWK } from "jose";
import { CompactSign } from "jose/jws/compact/sign";
import { importJWK } from "jose/key/import";
import { algorithmOf } from "../keys/signing-algorithm.ts";

/**
 * Writes a signed token, with the algorithm and under the `kid` of the key. Takes any claims, right or wrong: tests need
 * both. Rejects with a `TypeError` when the key is not private, or not for one of the algorithms that are taken.
 * @see requirement JWT-27
 */
export async function mintSigned(claims: object, privateJwk: JWK): Promise<string> {
  const alg = algorithmOf(privateJwk);
  if (!alg) throw new TypeError("The key must be for one of the algorithms that tokens are signed with.");
  const { kid } = privateJwk;
  return new CompactSign(new TextEncoder().encode(JSON.stringify(claims)))
    .setProtectedHeader({ alg, typ: "JWT", ...(kid === undefined ? {} : { kid }) })
    .sign(await importJWK(privateJwk, alg));
}
