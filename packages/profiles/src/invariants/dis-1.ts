import { invariant, type NativeInvariant } from "./native-invariant.ts";
import { UCUM } from "./quantity.ts";
import { isOneOf, text } from "./element.ts";

/** Asserts that a distance is in a unit of UCUM. */
export const dis1: NativeInvariant = invariant("dis-1", (distance) => isOneOf(text(distance, "system"), [UCUM]));
