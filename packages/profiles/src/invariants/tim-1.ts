import { exists } from "./element.ts";
import { invariant, type NativeInvariant } from "./native-invariant.ts";

/** Asserts that a duration comes with its unit. */
export const tim1: NativeInvariant = invariant(
  "tim-1",
  (repeat) => !exists(repeat, "duration") || exists(repeat, "durationUnit"),
);
