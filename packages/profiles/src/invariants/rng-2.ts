import { haveSameUnit } from "./quantity.ts";
import { invariant, type NativeInvariant } from "./native-invariant.ts";
import { number, values } from "./element.ts";

/** Asserts that the low end of a range is not above its high end. */
export const rng2: NativeInvariant = invariant("rng-2", (range) => {
  const [low] = values(range, "low");
  const [high] = values(range, "high");
  const [from, to] = [number(low, "value"), number(high, "value")];
  return from === undefined || to === undefined || !haveSameUnit(low, high) || from <= to;
});
