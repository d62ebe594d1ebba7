import { expect, it } from "vitest";
import { table } from "./table.ts";

it("sets ours beside the floor, area by area, with the target and what the disk took", () => {
  const text = table([
    {
      area: "HTTP",
      what: "book",
      ours: { cpu: 301.4, wall: 1500 },
      beside: { kind: "floor", name: "floor", figure: { cpu: 200, wall: 700 } },
      target: { atMost: 1.6 },
      fsync: 120.4,
    },
    { area: "Start-up", what: "bundle", ours: { value: 195, unit: "KB" }, target: { atMost: 190 } },
  ]);
  expect(text.split("\n").map((line) => line.replaceAll(/ {2,}/g, " | "))).toEqual([
    "HTTP",
    " | ours | wall | beside | wall | ratio | target | fsync",
    "book | 301 µs | 1500 µs | floor | 200 µs | 700 µs | 1.51 | ≤ 1.6 | met | 120 µs",
    "",
    "Start-up",
    " | ours | wall | beside | wall | ratio | target | fsync",
    "bundle | 195 KB | ≤ 190 KB | missed",
  ]);
});
