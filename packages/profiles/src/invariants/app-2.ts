import { exists } from "./element.ts";
import { invariant, type NativeInvariant } from "./native-invariant.ts";

/** Asserts that an appointment has both a start and an end, or neither. */
export const app2: NativeInvariant = invariant(
  "app-2",
  (appointment) => exists(appointment, "start") === exists(appointment, "end"),
);
