import { invariant, type NativeInvariant } from "./native-invariant.ts";
import { isNotAfter } from "./date-order.ts";
import { text } from "./element.ts";

/** Asserts that a period does not start after its end. */
export const per1: NativeInvariant = invariant("per-1", (period) =>
  isNotAfter(text(period, "start"), text(period, "end")),
);
