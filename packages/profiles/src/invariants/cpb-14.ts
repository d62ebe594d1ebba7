import { exists, text } from "./element.ts";
import { invariant, type NativeInvariant } from "./native-invariant.ts";

/** Asserts that a statement of requirements names no software and no implementation. */
export const cpb14: NativeInvariant = invariant(
  "cpb-14",
  (statement) =>
    !(exists(statement, "software") || exists(statement, "implementation")) ||
    text(statement, "kind") !== "requirements",
);
