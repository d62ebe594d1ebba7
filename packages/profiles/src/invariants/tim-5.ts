import { invariant, type NativeInvariant } from "./native-invariant.ts";
import { number } from "./element.ts";

/** Asserts that a period is not negative. */
export const tim5: NativeInvariant = invariant("tim-5", (repeat) => (number(repeat, "period") ?? 0) >= 0);
