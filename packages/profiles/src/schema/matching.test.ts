import { expect, test } from "vitest";
import { isSame, meetsPattern, valuesAt } from "./matching.ts";

test("two values are the same whatever the order of their members", () => {
  const same: readonly (readonly [unknown, unknown])[] = [
    [1, 1],
    ["a", "a"],
    [
      [1, [2]],
      [1, [2]],
    ],
    [
      { a: 1, b: { c: [] } },
      { b: { c: [] }, a: 1 },
    ],
  ];
  for (const [first, second] of same) expect(isSame(first, second), JSON.stringify([first, second])).toBe(true);
});

test("two values are not the same where anything differs", () => {
  const different: readonly (readonly [unknown, unknown])[] = [
    [1, "1"],
    [[1], [1, 2]],
    [
      [1, 2],
      [2, 1],
    ],
    [[1], { 0: 1 }],
    [[], {}],
    [{}, "x"],
    [{ a: 1 }, { a: 1, b: 2 }],
    [{ a: 1, b: 2 }, { a: 1 }],
    [{ a: 1 }, { b: 1 }],
    [{ constructor: Object }, {}],
    [null, {}],
  ];
  for (const [first, second] of different) {
    expect(isSame(first, second), JSON.stringify([first, second])).toBe(false);
    expect(isSame(second, first), JSON.stringify([second, first])).toBe(false);
  }
});

test("a value meets a pattern that it holds, and perhaps more", () => {
  expect(meetsPattern({ a: 1, b: [{ c: 1, d: 2 }, { e: 1 }] }, { b: [{ c: 1 }] })).toBe(true);
  expect(meetsPattern({ a: 1 }, { b: 1 })).toBe(false);
  expect(meetsPattern({ b: [{ c: 2 }] }, { b: [{ c: 1 }] })).toBe(false);
  expect(meetsPattern({ b: { c: 1 } }, { b: [{ c: 1 }] })).toBe(false);
  expect(meetsPattern("x", { b: 1 })).toBe(false);
  expect(meetsPattern("x", "x")).toBe(true);
});

test("the values at a path are those of every item on the way", () => {
  expect(valuesAt({ coding: [{ system: "a" }, { code: "b" }, { system: "c" }] }, ["coding", "system"])).toEqual([
    "a",
    "c",
  ]);
  expect(valuesAt({ coding: "x" }, ["coding", "system"])).toEqual([]);
  expect(valuesAt({}, ["constructor"])).toEqual([]);
  expect(valuesAt("x", [])).toEqual(["x"]);
});
