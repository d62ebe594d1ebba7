import { exists } from "./element.ts";
import { placesAmong } from "./contained-places.ts";
import type { NativeInvariant } from "./native-invariant.ts";

/** Asserts that contained resources have no narrative. */
export const dom1: NativeInvariant = {
  key: "dom-1",
  check: (resource) => placesAmong(resource, (contained) => exists(contained, "text"), ".text"),
};
