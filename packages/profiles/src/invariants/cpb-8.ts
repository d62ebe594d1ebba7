import { invariant, type NativeInvariant } from "./native-invariant.ts";
import { isDistinct, values, valuesOfAll } from "./element.ts";

/** Asserts that REST is told of once a mode. */
export const cpb8: NativeInvariant = invariant("cpb-8", (statement) =>
  isDistinct(valuesOfAll(values(statement, "rest"), "mode")),
);
