import { invariant, type NativeInvariant } from "./native-invariant.ts";
import { isOneOf, text } from "./element.ts";

/** Asserts that an amount of money is in a currency of ISO 4217. */
export const mny1: NativeInvariant = invariant("mny-1", (money) =>
  isOneOf(text(money, "system"), ["urn:iso:std:iso:4217"]),
);
