import { exists } from "./element.ts";
import { invariant, type NativeInvariant } from "./native-invariant.ts";

/** Asserts that the value of a contact point comes with its system. */
export const cpt2: NativeInvariant = invariant(
  "cpt-2",
  (contactPoint) => !exists(contactPoint, "value") || exists(contactPoint, "system"),
);
