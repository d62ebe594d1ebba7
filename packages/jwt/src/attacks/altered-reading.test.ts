import { describe, expect, test } from "vitest";
import { header, signed, verify } from "../testing/target.ts";

describe("refuses a header that changes how the token is read", () => {
  test.each<[string, object, readonly string[]]>([
    ["a critical member (RFC 7515 section 4.1.11)", { crit: ["exp"], exp: 1 }, ["header.crit not-allowed"]],
    ["no critical members (RFC 7515 section 4.1.11)", { crit: [] }, ["header.crit not-allowed"]],
    [
      "a payload that is not encoded (RFC 7797)",
      { crit: ["b64"], b64: false },
      ["header.crit not-allowed", "header.b64 not-allowed"],
    ],
    ["the same, not marked as critical (RFC 7797)", { b64: false }, ["header.b64 not-allowed"]],
    ["compression (RFC 8725 section 3.6)", { zip: "DEF" }, ["header.zip not-allowed"]],
    ["a token for another use (RFC 8725 section 3.11)", { typ: "logout+jwt" }, ["header.typ not-allowed"]],
  ])("%s", async (_title, members, faults) => {
    expect(await verify(await signed({ ...header, ...members }))).toEqual(faults);
  });
});
