import { invariant, type NativeInvariant } from "./native-invariant.ts";
import { UCUM } from "./quantity.ts";
import { isOneOf, number, text } from "./element.ts";

/** Asserts that an age is positive and in a unit of UCUM. */
export const age1: NativeInvariant = invariant("age-1", (age) => {
  const value = number(age, "value");
  return isOneOf(text(age, "system"), [UCUM]) && (value === undefined || value > 0);
});
