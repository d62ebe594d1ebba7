import { expect, it } from "vitest";
import { isSameText } from "./same-text.ts";

it.each<[unknown, unknown]>([
  [
    { start: "2026", slot: [{ reference: "#slot" }] },
    { start: "2026", slot: [{ reference: "#slot" }] },
  ],
  [[], []],
  [{}, {}],
  ["x", "x"],
  [null, null],
  [undefined, undefined],
])("takes %j for the same text (CAN-13)", (first, second) => {
  expect(isSameText(first, second)).toBe(true);
});

it.each<[unknown, unknown]>([
  [
    { a: 1, b: 2 },
    { b: 2, a: 1 },
  ],
  [{ a: 1 }, { a: 1, b: undefined }],
  [{ a: { b: 1 } }, { a: { b: 2 } }],
  [
    [1, 2],
    [2, 1],
  ],
  [[1], [1, 2]],
  [[], {}],
  [{}, null],
  [1, "1"],
  [{ constructor: "x" }, {}],
])("does not take %j and %j for the same text (CAN-13)", (first, second) => {
  expect(isSameText(first, second)).toBe(false);
  expect(isSameText(second, first)).toBe(false);
});
