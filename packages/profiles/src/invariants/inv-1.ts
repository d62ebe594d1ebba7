import { valueExists, exists } from "./element.ts";
import { invariant, type NativeInvariant } from "./native-invariant.ts";

/** Asserts that a parameter has either parts, a value or a resource. */
export const inv1: NativeInvariant = invariant(
  "inv-1",
  (parameter) =>
    [exists(parameter, "part"), valueExists(parameter), exists(parameter, "resource")].filter(Boolean).length === 1,
);
