import { exists } from "./element.ts";
import { invariant, type NativeInvariant } from "./native-invariant.ts";

/** Asserts that a period comes with its unit. */
export const tim2: NativeInvariant = invariant(
  "tim-2",
  (repeat) => !exists(repeat, "period") || exists(repeat, "periodUnit"),
);
