import { exists } from "./element.ts";
import { placesAmong } from "./contained-places.ts";
import type { NativeInvariant } from "./native-invariant.ts";

/** Asserts that contained resources contain none themselves. */
export const dom2: NativeInvariant = {
  key: "dom-2",
  check: (resource) => placesAmong(resource, (contained) => exists(contained, "contained"), ".contained"),
};
