import { invariant, type NativeInvariant } from "./native-invariant.ts";
import { isDistinct, values, valuesOfAll } from "./element.ts";

/** Asserts that a type of resource is told of once a mode. */
export const cpb9: NativeInvariant = invariant("cpb-9", (rest) =>
  isDistinct(valuesOfAll(values(rest, "resource"), "type")),
);
