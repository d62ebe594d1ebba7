import { invariant, type NativeInvariant } from "./native-invariant.ts";
import { isDistinct, text, textsOfAll, values } from "./element.ts";

/** Asserts that no two documents have both profile and mode in common. */
export const cpb7: NativeInvariant = invariant("cpb-7", (statement) =>
  isDistinct(
    values(statement, "document").map(
      (document) => `${textsOfAll(values(document, "profile"), "reference").join("")}${text(document, "mode") ?? ""}`,
    ),
  ),
);
