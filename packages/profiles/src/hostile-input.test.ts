import * as fc from "fast-check";
import { expect, test } from "vitest";
import { bookingRules } from "./booking-rules/booking-rules.ts";
import { careConnectProfiles } from "./careconnect-profiles.ts";
import { createValidator } from "./create-validator.ts";
import { goodBooking } from "./testing/good-booking.ts";
import { withoutUnknownElements } from "./without-unknown-elements.ts";

const validator = createValidator();
const checkContent = bookingRules();

/** Every place of the good booking, as the keys that lead to it. */
const places = placesIn(goodBooking(), []).filter((place) => place.length > 0);

test("nothing that JSON can hold in any place makes a check throw, and every issue has a place of its own", () => {
  const value = fc.oneof(
    fc.jsonValue({ maxDepth: 3 }),
    fc.constantFrom({ toString: 1 }, { __proto__: null }, [[]], [null], {}),
  );
  fc.assert(
    fc.property(fc.constantFrom(...places), value, (place, hostile) => {
      const booking = goodBooking();
      put(booking, place, hostile);
      const issues = [...validator.validate(booking, { profileFor: careConnectProfiles }), ...checkContent(booking)];
      withoutUnknownElements(booking);
      for (const { expression, diagnostics } of issues) {
        expect(expression).toMatch(/^[A-Za-z]+(\.\w+|\[\d+\])*$/);
        expect(diagnostics).not.toContain("undefined");
      }
    }),
    { numRuns: 2000, seed: 20_261_001 },
  );
});

function placesIn(value: unknown, place: readonly string[]): readonly (readonly string[])[] {
  if (typeof value !== "object" || value === null) return [place];
  return [place, ...Object.entries(value).flatMap(([key, child]) => placesIn(child, [...place, key]))];
}

function put(root: object, place: readonly string[], value: unknown): void {
  let parent: unknown = root;
  for (const key of place.slice(0, -1)) parent = Reflect.get(Object(parent), key);
  Reflect.set(Object(parent), place.at(-1) ?? "", value);
}
