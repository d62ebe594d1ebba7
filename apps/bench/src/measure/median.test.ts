import { expect, it } from "vitest";
import { median, quantile } from "./median.ts";

it("finds the middle of an odd number of values, whatever their order", () => {
  expect(median([30, 1, 2])).toBe(2);
});

it("takes the mean of the two in the middle of an even number", () => {
  expect(median([10, 1, 4, 2])).toBe(3);
});

it("finds the value that a share of the values does not exceed", () => {
  const hundred = Array.from({ length: 100 }, (_, index) => 100 - index);
  expect([quantile(hundred, 0.99), quantile(hundred, 1), quantile([7], 0.5)]).toEqual([99, 100, 7]);
});

it("refuses to find anything in nothing", () => {
  expect(() => median([])).toThrow(TypeError);
  expect(() => quantile([], 0.5)).toThrow(TypeError);
});
