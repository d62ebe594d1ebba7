import { readNarrative } from "./narrative.ts";
import { invariant, type NativeInvariant } from "./native-invariant.ts";

/** Asserts that a narrative has text or an image; one that cannot be read breaks `txt-1` alone. */
export const txt2: NativeInvariant = invariant("txt-2", (div) => {
  if (typeof div !== "string") return true;
  const { allowed, hasContent } = readNarrative(div);
  return !allowed || hasContent;
});
