import { exists, isOneOf, text } from "./element.ts";
import { invariant, type NativeInvariant } from "./native-invariant.ts";

/** Asserts that only the result of a search or a history has a total. */
export const bdl1: NativeInvariant = invariant(
  "bdl-1",
  (bundle) => !exists(bundle, "total") || isOneOf(text(bundle, "type"), ["searchset", "history"]),
);
