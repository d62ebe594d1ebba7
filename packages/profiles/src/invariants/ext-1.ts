import { valueExists, exists } from "./element.ts";
import { invariant, type NativeInvariant } from "./native-invariant.ts";

/** Asserts that an extension has either a value or extensions of its own. */
export const ext1: NativeInvariant = invariant(
  "ext-1",
  (extension) => exists(extension, "extension") !== valueExists(extension),
);
