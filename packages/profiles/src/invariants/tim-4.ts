import { invariant, type NativeInvariant } from "./native-invariant.ts";
import { number } from "./element.ts";

/** Asserts that a duration is not negative. */
export const tim4: NativeInvariant = invariant("tim-4", (repeat) => (number(repeat, "duration") ?? 0) >= 0);
