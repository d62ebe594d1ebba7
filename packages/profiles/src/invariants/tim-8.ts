import { exists } from "./element.ts";
import { invariant, type NativeInvariant } from "./native-invariant.ts";

/** Asserts that a highest count comes with a count. */
export const tim8: NativeInvariant = invariant(
  "tim-8",
  (repeat) => !exists(repeat, "countMax") || exists(repeat, "count"),
);
