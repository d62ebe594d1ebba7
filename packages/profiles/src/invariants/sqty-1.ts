import { exists } from "./element.ts";
import { invariant, type NativeInvariant } from "./native-invariant.ts";

/** Asserts that a simple quantity has no comparator. */
export const sqty1: NativeInvariant = invariant("sqty-1", (quantity) => !exists(quantity, "comparator"));
