import { exists } from "./element.ts";
import { invariant, type NativeInvariant } from "./native-invariant.ts";

/** Asserts that an attachment with data says its media type. */
export const att1: NativeInvariant = invariant(
  "att-1",
  (attachment) => !exists(attachment, "data") || exists(attachment, "contentType"),
);
