import { exists } from "./element.ts";
import { invariant, type NativeInvariant } from "./native-invariant.ts";

/** Asserts that a participant has a type or an actor. */
export const app1: NativeInvariant = invariant(
  "app-1",
  (participant) => exists(participant, "type") || exists(participant, "actor"),
);
