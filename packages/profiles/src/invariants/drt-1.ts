import { UCUM } from "./quantity.ts";
import { exists, isOneOf, text } from "./element.ts";
import { invariant, type NativeInvariant } from "./native-invariant.ts";

/** Asserts that the unit of a duration is in UCUM and comes with a value. */
export const drt1: NativeInvariant = invariant(
  "drt-1",
  (duration) => !exists(duration, "code") || (exists(duration, "value") && isOneOf(text(duration, "system"), [UCUM])),
);
