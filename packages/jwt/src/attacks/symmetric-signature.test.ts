import { base64url, type CryptoKey, exportSPKI, importJWK } from "jose";
import { describe, expect, test } from "vitest";
import { header, rsa, verify } from "../testing/target.ts";
import { claims, part } from "../testing/tokens.ts";

const text = (secret: string) => new TextEncoder().encode(secret);

const pem = await exportSPKI((await importJWK(rsa.publicJwk)) as CryptoKey);
const secrets: readonly (readonly [string, Uint8Array])[] = [
  ["as PEM", text(pem)],
  ["as PEM without its last line feed", text(pem.trimEnd())],
  ["as JWK", text(JSON.stringify(rsa.publicJwk))],
  ["as its modulus", base64url.decode(`${rsa.publicJwk.n}`)],
];

describe("refuses a public key as the secret of a symmetric signature (RFC 8725 section 2.1)", () => {
  test.each(secrets)("%s", async (_title, secret) => {
    expect(await verify(await signSymmetric({ ...header, alg: "HS256", kid: "rsa" }, secret))).toEqual([
      "header.alg algorithm",
    ]);
    expect(await verify(await signSymmetric({ ...header, alg: "RS256", kid: "rsa" }, secret))).toEqual([
      "signature signature",
    ]);
  });
});

async function signSymmetric(given: object, secret: Uint8Array): Promise<string> {
  const hmac = { name: "HMAC", hash: "SHA-256" };
  const key = await crypto.subtle.importKey("raw", new Uint8Array(secret), hmac, false, ["sign"]);
  const input = `${part(given)}.${part(claims)}`;
  return `${input}.${base64url.encode(new Uint8Array(await crypto.subtle.sign(hmac, key, text(input))))}`;
}
