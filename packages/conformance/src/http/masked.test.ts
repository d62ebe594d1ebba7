import { expect, test } from "vitest";
import { masked } from "./masked.ts";

test("leaves NHS numbers out, however they are written", () => {
  expect(masked('{"value":"9476719931"} 947 671 9931 947-671-9931 |9000000009')).toBe(
    '{"value":"(NHS number left out)"} (NHS number left out) (NHS number left out) |(NHS number left out)',
  );
});

test("leaves other numbers in", () => {
  expect(masked("9476719932 200000000001 94767199311 2000000001")).toBe(
    "9476719932 200000000001 94767199311 2000000001",
  );
});

test("leaves tokens out", () => {
  expect(masked('"Bearer eyJhbGciOiJub25lIn0.eyJzdWIiOiJ1In0." eyJ9.eyJ9.c2ln')).toBe(
    '"Bearer (token left out)" (token left out)',
  );
});
