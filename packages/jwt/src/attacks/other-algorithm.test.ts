import { describe, expect, test } from "vitest";
import { fixedKeys } from "../keys/fixed-keys.ts";
import { mintSigned } from "../mint/mint-signed.ts";
import { without } from "../testing/keys.ts";
import { header, rsa, signed, verify } from "../testing/target.ts";
import { claims, faultsOf, now, policy } from "../testing/tokens.ts";
import { verifySigned } from "../verify-signed.ts";

const offTheList = ["HS256", "RS384", "PS512", "ES512", "Ed25519", "ES256K", "RSA-OAEP", "dir", "es256", 256, null];

describe("refuses a key used with another algorithm than its own (RFC 8725 section 3.1)", () => {
  test.each(["RS512", "PS256"])("the key for RS256 with %s", async (alg) => {
    expect(await verify(await mintSigned(claims, { ...rsa.privateJwk, alg }))).toEqual(["header.kid key"]);
  });

  test.each(["rsa", "edwards"])("the key %s with ES256", async (kid) => {
    expect(await verify(await signed({ ...header, kid }))).toEqual(["header.kid key"]);
  });

  test("an RSA key that does not say what it is for with anything but RS256", async () => {
    const unpinned = fixedKeys({ keys: [without("alg", rsa.publicJwk)] });
    const found = async (alg: string) => {
      const text = await mintSigned(claims, { ...rsa.privateJwk, alg });
      return faultsOf(await verifySigned(text, unpinned, policy, now));
    };
    expect(await found("RS256")).toEqual([]);
    expect(await found("RS512")).toEqual(["header.kid key"]);
    expect(await found("PS256")).toEqual(["header.kid key"]);
  });
});

test.each([...offTheList, ["ES256"]])(
  "refuses alg %j, which is not on the list (RFC 8725 section 3.2)",
  async (alg) => {
    expect(await verify(await signed({ ...header, alg }))).toEqual(["header.alg algorithm"]);
  },
);
