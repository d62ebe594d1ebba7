import { describe, expect, test } from "vitest";
import { mintUnsecured } from "../mint/mint-unsecured.ts";
import { header, right, signed, verify } from "../testing/target.ts";
import { claims, token } from "../testing/tokens.ts";

describe("refuses a token that says it needs no signature (RFC 8725 section 2.1)", () => {
  test.each(["none", "None", "NONE", "nOnE", "none ", ""])("as alg %j, with and without one", async (alg) => {
    expect(await verify(token({ ...header, alg }, claims))).toEqual(["header.alg algorithm"]);
    expect(await verify(await signed({ ...header, alg }))).toEqual(["header.alg algorithm"]);
  });

  test("as the NHS interim token does", async () => {
    expect(await verify(mintUnsecured(claims))).toEqual(["header.alg algorithm"]);
  });
});

test("refuses a token that needs a signature and has none (RFC 8725 section 3.3)", async () => {
  expect(await verify(right)).toEqual([]);
  expect(await verify(token(header, claims))).toEqual(["signature signature"]);
});
