import { exists } from "./element.ts";
import { invariant, type NativeInvariant } from "./native-invariant.ts";

/** Asserts that an organization has a name or an identifier. */
export const org1: NativeInvariant = invariant(
  "org-1",
  (organization) => exists(organization, "identifier") || exists(organization, "name"),
);
