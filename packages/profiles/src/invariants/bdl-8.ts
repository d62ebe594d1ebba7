import { invariant, type NativeInvariant } from "./native-invariant.ts";
import { text } from "./element.ts";

/** Asserts that the URL of an entry names no version. */
export const bdl8: NativeInvariant = invariant("bdl-8", (entry) => !text(entry, "fullUrl")?.includes("/_history/"));
