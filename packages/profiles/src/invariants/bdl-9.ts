import { invariant, type NativeInvariant } from "./native-invariant.ts";
import { text, values, valuesOfAll } from "./element.ts";

/** Asserts that a document has an identifier with a system and a value. */
export const bdl9: NativeInvariant = invariant(
  "bdl-9",
  (bundle) =>
    text(bundle, "type") !== "document" ||
    ["system", "value"].every((name) => valuesOfAll(values(bundle, "identifier"), name).length > 0),
);
