import { exists } from "./element.ts";
import { invariant, type NativeInvariant } from "./native-invariant.ts";

/** Asserts that a longest duration comes with a duration. */
export const tim7: NativeInvariant = invariant(
  "tim-7",
  (repeat) => !exists(repeat, "durationMax") || exists(repeat, "duration"),
);
