import { exists } from "./element.ts";
import { invariant, type NativeInvariant } from "./native-invariant.ts";

/** Asserts that a capability statement tells of REST, messaging or documents. */
export const cpb1: NativeInvariant = invariant("cpb-1", (statement) =>
  ["rest", "messaging", "document"].some((name) => exists(statement, name)),
);
