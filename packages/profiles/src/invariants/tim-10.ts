import { exists } from "./element.ts";
import { invariant, type NativeInvariant } from "./native-invariant.ts";

/** Asserts that times of day and events do not both say when. */
export const tim10: NativeInvariant = invariant(
  "tim-10",
  (repeat) => !exists(repeat, "timeOfDay") || !exists(repeat, "when"),
);
