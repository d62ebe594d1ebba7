import { invariant, type NativeInvariant } from "./native-invariant.ts";
import { text } from "./element.ts";

/** Asserts that a telecom of an organization is at no home. */
export const org3: NativeInvariant = invariant("org-3", (telecom) => text(telecom, "use") !== "home");
