import { exists } from "./element.ts";
import { invariant, type NativeInvariant } from "./native-invariant.ts";

/** Asserts that an entry holds a resource, a request or a response. */
export const bdl5: NativeInvariant = invariant("bdl-5", (entry) =>
  ["resource", "request", "response"].some((name) => exists(entry, name)),
);
