import { invariant, type NativeInvariant } from "./native-invariant.ts";
import { text } from "./element.ts";

/** Asserts that the address of an organization is no home. */
export const org2: NativeInvariant = invariant("org-2", (address) => text(address, "use") !== "home");
