import { exists } from "./element.ts";
import { invariant, type NativeInvariant } from "./native-invariant.ts";

/** Asserts that a ratio has both of its numbers, or neither and an extension instead. */
export const rat1: NativeInvariant = invariant(
  "rat-1",
  (ratio) =>
    exists(ratio, "numerator") === exists(ratio, "denominator") &&
    (exists(ratio, "numerator") || exists(ratio, "extension")),
);
