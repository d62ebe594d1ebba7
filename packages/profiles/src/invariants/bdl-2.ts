import { exists, isOneOf, text, values } from "./element.ts";
import { invariant, type NativeInvariant } from "./native-invariant.ts";

/** Asserts that only the entries of a search result say how they were found. */
export const bdl2: NativeInvariant = invariant(
  "bdl-2",
  (bundle) =>
    !values(bundle, "entry").some((entry) => exists(entry, "search")) || isOneOf(text(bundle, "type"), ["searchset"]),
);
