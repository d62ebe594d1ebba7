import { readNarrative } from "./narrative.ts";
import { invariant, type NativeInvariant } from "./native-invariant.ts";

/** Asserts that a narrative is well-formed XHTML of formatting elements and their attributes alone. */
export const txt1: NativeInvariant = invariant("txt-1", (div) => typeof div !== "string" || readNarrative(div).allowed);
