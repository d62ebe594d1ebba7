import { exists, isOneOf, text } from "./element.ts";
import { invariant, type NativeInvariant } from "./native-invariant.ts";

/** Asserts that only a proposed or cancelled appointment lacks a start or an end. */
export const app3: NativeInvariant = invariant(
  "app-3",
  (appointment) =>
    (exists(appointment, "start") && exists(appointment, "end")) ||
    isOneOf(text(appointment, "status"), ["proposed", "cancelled"]),
);
