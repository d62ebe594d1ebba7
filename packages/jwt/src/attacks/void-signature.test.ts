import { base64url } from "jose";
import { describe, expect, test } from "vitest";
import { header, signature, verify } from "../testing/target.ts";
import { claims, token } from "../testing/tokens.ts";

/** The order of the curve P-256: zero, to those who forget to reduce it. */
const order = base64url.decode("_____wAAAAD__________7zm-q2nF56E87nKwvxjJVE");
const rightBytes = base64url.decode(signature);

describe("refuses a signature that proves nothing (CVE-2022-21449, RFC 8725 section 3.4)", () => {
  test.each<[string, Uint8Array]>([
    ["zeros", new Uint8Array(64)],
    ["ones", new Uint8Array(64).fill(1)],
    ["twice the order of the curve", new Uint8Array([...order, ...order])],
    ["one byte", new Uint8Array(1)],
    ["zeros as DER", new Uint8Array([0x30, 0x06, 0x02, 0x01, 0x00, 0x02, 0x01, 0x00])],
    ["a right one and a byte more", new Uint8Array([...rightBytes, 0])],
    ["a right one without its last byte", rightBytes.subarray(0, 63)],
  ])("%s", async (_title, bytes) => {
    expect(await verify(token(header, claims, base64url.encode(bytes)))).toEqual(["signature signature"]);
  });
});
