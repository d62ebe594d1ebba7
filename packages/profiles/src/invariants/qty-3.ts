import { exists } from "./element.ts";
import { invariant, type NativeInvariant } from "./native-invariant.ts";

/** Asserts that the code of a unit comes with its system. */
export const qty3: NativeInvariant = invariant(
  "qty-3",
  (quantity) => !exists(quantity, "code") || exists(quantity, "system"),
);
