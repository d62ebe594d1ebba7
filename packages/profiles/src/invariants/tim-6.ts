import { exists } from "./element.ts";
import { invariant, type NativeInvariant } from "./native-invariant.ts";

/** Asserts that a longest period comes with a period. */
export const tim6: NativeInvariant = invariant(
  "tim-6",
  (repeat) => !exists(repeat, "periodMax") || exists(repeat, "period"),
);
