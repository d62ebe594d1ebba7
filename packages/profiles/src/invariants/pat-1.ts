import { exists } from "./element.ts";
import { invariant, type NativeInvariant } from "./native-invariant.ts";

/** Asserts that the contact of a patient has details, or is an organization. */
export const pat1: NativeInvariant = invariant("pat-1", (contact) =>
  ["name", "telecom", "address", "organization"].some((name) => exists(contact, name)),
);
