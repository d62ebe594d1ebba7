import { describe, expect, test } from "vitest";
import { fixedKeys } from "../keys/fixed-keys.ts";
import { jwkSet } from "../testing/keys.ts";
import { header, own, right, signature, signed, verify } from "../testing/target.ts";
import { claims, faultsOf, now, policy, token } from "../testing/tokens.ts";
import { verifySigned } from "../verify-signed.ts";

describe("refuses a right signature of something else:", () => {
  test("of another payload (RFC 8725 section 3.3)", async () => {
    expect(await verify(token(header, { ...claims, sub: "user-2" }, signature))).toEqual(["signature signature"]);
  });

  test("for another provider (RFC 8725 section 3.9)", async () => {
    const elsewhere = await signed(header, { ...claims, aud: "https://other.example/STU3" });
    expect(await verify(elsewhere)).toEqual(["aud mismatch"]);
  });

  test("for another interaction (JWT-13)", async () => {
    const read = { ...policy, scopes: ["organization/slot.read"] };
    const checked = await verifySigned(right, fixedKeys(jwkSet(own)), read, now);
    expect(faultsOf(checked)).toEqual(["requested_scope scope"]);
  });

  test("of yesterday (JWT-07)", async () => {
    const tomorrow = new Date(now.getTime() + 86_400_000);
    const checked = await verifySigned(right, fixedKeys(jwkSet(own)), policy, tomorrow);
    expect(faultsOf(checked)).toEqual(["exp expired"]);
  });

  test("for ever (JWT-07)", async () => {
    const endless = JSON.stringify(claims).replace(/"exp":\d+/, '"exp":1e999');
    expect(await verify(await signed(header, endless))).toEqual(["exp malformed"]);
    expect(await verify(await signed(header, { ...claims, exp: undefined }))).toEqual(["exp missing"]);
  });
});
