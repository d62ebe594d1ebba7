import { exists } from "./element.ts";
import { invariant, type NativeInvariant } from "./native-invariant.ts";

/** Asserts that an audited entity has a name or a query, not both. */
export const sev1: NativeInvariant = invariant(
  "sev-1",
  (entity) => !exists(entity, "name") || !exists(entity, "query"),
);
