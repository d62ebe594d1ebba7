import { invariant, type NativeInvariant } from "./native-invariant.ts";
import { UCUM } from "./quantity.ts";
import { isOneOf, number, text } from "./element.ts";

/** Asserts that a count is a whole number of the unit 1. */
export const cnt3: NativeInvariant = invariant("cnt-3", (count) => {
  const value = number(count, "value");
  return (
    isOneOf(text(count, "system"), [UCUM]) &&
    isOneOf(text(count, "code"), ["1"]) &&
    (value === undefined || Number.isInteger(value))
  );
});
