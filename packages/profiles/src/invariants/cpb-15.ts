import { exists, text } from "./element.ts";
import { invariant, type NativeInvariant } from "./native-invariant.ts";

/** Asserts that a statement of what software can do names no implementation. */
export const cpb15: NativeInvariant = invariant(
  "cpb-15",
  (statement) => !exists(statement, "implementation") || text(statement, "kind") !== "capability",
);
