import { exists, isOneOf, text, values } from "./element.ts";
import { invariant, type NativeInvariant } from "./native-invariant.ts";

/** Asserts that only the entries of a batch, a transaction or a history hold requests. */
export const bdl3: NativeInvariant = invariant(
  "bdl-3",
  (bundle) =>
    !values(bundle, "entry").some((entry) => exists(entry, "request")) ||
    isOneOf(text(bundle, "type"), ["batch", "transaction", "history"]),
);
