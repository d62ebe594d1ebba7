import { exists, isOneOf, text, values } from "./element.ts";
import { invariant, type NativeInvariant } from "./native-invariant.ts";

/** Asserts that only the entries of an answer to a batch or a transaction hold responses. */
export const bdl4: NativeInvariant = invariant(
  "bdl-4",
  (bundle) =>
    !values(bundle, "entry").some((entry) => exists(entry, "response")) ||
    isOneOf(text(bundle, "type"), ["batch-response", "transaction-response"]),
);
