import { exists } from "./element.ts";
import { invariant, type NativeInvariant } from "./native-invariant.ts";

/** Asserts that a capability statement has a description, a software or an implementation. */
export const cpb2: NativeInvariant = invariant("cpb-2", (statement) =>
  ["description", "software", "implementation"].some((name) => exists(statement, name)),
);
