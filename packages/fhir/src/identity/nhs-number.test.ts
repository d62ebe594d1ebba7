import * as fc from "fast-check";
import { expect, test } from "vitest";
import { isNhsNumber } from "./nhs-number.ts";

test.each(["9476719931", "9000000009", "9000000130", "1234554321", "4010232137"])(
  "%s is an NHS number (D-43)",
  (text) => {
    expect(isNhsNumber(text)).toBe(true);
  },
);

test.each(["1234567890", "4857773456", "11122233333", "947671993", "947 671 9931", "٩٤٧٦٧١٩٩٣١", "9476719931\n", ""])(
  "%j is not an NHS number (D-43)",
  (text) => {
    expect(isNhsNumber(text)).toBe(false);
  },
);

test("a number whose check digit would be ten is never one", () => {
  for (let last = 0; last < 10; last++) expect(isNhsNumber(`100000001${last}`)).toBe(false);
});

test("a single digit that is wrong is always found", () => {
  fc.assert(
    fc.property(fc.nat({ max: 9 }), fc.integer({ min: 1, max: 9 }), (position, change) => {
      const digits = Array.from("9476719931", Number);
      digits[position] = ((digits[position] ?? 0) + change) % 10;
      expect(isNhsNumber(digits.join(""))).toBe(false);
    }),
  );
});
