import { invariant, type NativeInvariant } from "./native-invariant.ts";
import { isDistinct, values, valuesOfAll } from "./element.ts";

/** Asserts that the search parameters of a type have names of their own. */
export const cpb12: NativeInvariant = invariant("cpb-12", (resource) =>
  isDistinct(valuesOfAll(values(resource, "searchParam"), "name")),
);
