import { exists } from "./element.ts";
import { invariant, type NativeInvariant } from "./native-invariant.ts";

/** Asserts that messaging is told by messages or by events, not by both. */
export const cpb16: NativeInvariant = invariant(
  "cpb-16",
  (messaging) => exists(messaging, "supportedMessage") !== exists(messaging, "event"),
);
