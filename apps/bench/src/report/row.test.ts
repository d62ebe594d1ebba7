import { expect, it } from "vitest";
import { isMet, ratio, type Row } from "./row.ts";

const ours = { cpu: 30, wall: 500 };
const row: Row = { area: "A", what: "book", ours };

it("says how many times the floor ours takes, in CPU time", () => {
  expect(ratio({ ...row, beside: { kind: "floor", name: "floor", figure: { cpu: 20, wall: 1 } } })).toBe(1.5);
});

it("says how many times ours a peer takes", () => {
  expect(ratio({ ...row, beside: { kind: "peer", name: "peer", figure: { cpu: 60, wall: 1 } } })).toBe(2);
});

it("holds the ratio against the target, and the figure itself where nothing stands beside it", () => {
  const floor = { kind: "floor", name: "floor", figure: { cpu: 20, wall: 1 } } as const;
  expect(isMet({ ...row, beside: floor, target: { atMost: 1.5 } })).toBe(true);
  expect(isMet({ ...row, beside: floor, target: { atMost: 1.4 } })).toBe(false);
  expect(isMet({ ...row, beside: floor, target: { atLeast: 2 } })).toBe(false);
  expect(isMet({ ...row, ours: { value: 190, unit: "KB" }, target: { atMost: 200 } })).toBe(true);
  expect(isMet({ ...row, beside: floor, target: { atMost: 25 }, targetIs: "value" })).toBe(false);
  expect(isMet(row)).toBeUndefined();
});
