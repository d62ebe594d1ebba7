import * as fc from "fast-check";
import { expect, test } from "vitest";
import { scanJson } from "./scan-json.ts";

/** Every escape a string can have, beside anything else. */
const text = fc.array(fc.oneof(fc.constantFrom('"', "\\", ":", "/", "\n", "{", "\u0001", "\uD83D"), fc.string()));

function countMembers(value: unknown): number {
  if (typeof value !== "object" || value === null) return 0;
  const own = Array.isArray(value) ? 0 : Object.keys(value).length;
  return Object.values(value).reduce<number>((sum, member) => sum + countMembers(member), own);
}

test("counts the members of all objects, whatever their strings hold", () => {
  const key = text.map((parts) => parts.join(""));
  const value = fc.letrec((tie) => ({
    any: fc.oneof(
      { maxDepth: 3 },
      key,
      fc.double(),
      fc.constant(null),
      fc.array(tie("any")),
      fc.dictionary(key, tie("any")),
    ),
  })).any;
  fc.assert(
    fc.property(value, fc.constantFrom(0, 2), (value, indent) => {
      expect(scanJson(JSON.stringify(value, null, indent)).members).toBe(countMembers(value));
    }),
  );
});

test.each([
  ["1", false],
  ["-1.5", false],
  ["1e+21", false],
  ["1.50", true],
  ["1E2", true],
  ["-0", true],
  ["1e400", true],
  ["12345678901234567890", true],
])("says whether %s is spelled as JavaScript would", (number, unusual) => {
  expect(scanJson(`{"a":[0,${number},7],"b":"1.50"}`).unusualNumbers).toBe(unusual);
});

test.each([
  ['"plain"', false],
  ['"\\n \\" \\\\u0041"', false],
  ['"Zoë"', false],
  ['"\\u0041"', true],
  ['"\\\\\\u0041"', true],
  ['"😀"', true],
])("says whether the characters of %s need a closer look", (string, unusual) => {
  expect(scanJson(`[${string},"after"]`).unusualCharacters).toBe(unusual);
});
