import { exists, isOneOf, text, values } from "./element.ts";
import { invariant, type NativeInvariant } from "./native-invariant.ts";

/** Asserts that only the statement of an instance tells where messages go. */
export const cpb3: NativeInvariant = invariant(
  "cpb-3",
  (statement) =>
    !values(statement, "messaging").some((messaging) => exists(messaging, "endpoint")) ||
    isOneOf(text(statement, "kind"), ["instance"]),
);
