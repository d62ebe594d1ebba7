import { exists, values } from "./element.ts";
import { invariant, type NativeInvariant } from "./native-invariant.ts";

/** Asserts that an offset is from an event that is not a meal as such. */
export const tim9: NativeInvariant = invariant(
  "tim-9",
  (repeat) =>
    !exists(repeat, "offset") ||
    (exists(repeat, "when") && !MEALS.some((meal) => values(repeat, "when").includes(meal))),
);

const MEALS = ["C", "CM", "CD", "CV"];
