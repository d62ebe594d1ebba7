import * as fc from "fast-check";
import { expect, test } from "vitest";
import { right, verify } from "../testing/target.ts";

const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.";

test("refuses a signed token once any of its characters is another (RFC 8725 section 3.3)", async () => {
  const at = fc.nat({ max: right.length - 1 });
  const character = fc.oneof(fc.constantFrom(...alphabet.split("")), fc.string({ minLength: 1, maxLength: 1 }));
  await fc.assert(
    fc.asyncProperty(at, character, async (at, character) => {
      fc.pre(right[at] !== character);
      expect(await verify(right.slice(0, at) + character + right.slice(at + 1))).not.toEqual([]);
    }),
    { numRuns: 300 },
  );
});

test("refuses a signed token once any of its characters is gone (RFC 8725 section 3.3)", async () => {
  const at = fc.nat({ max: right.length - 1 });
  await fc.assert(
    fc.asyncProperty(at, async (at) => {
      expect(await verify(right.slice(0, at) + right.slice(at + 1))).not.toEqual([]);
    }),
  );
});
