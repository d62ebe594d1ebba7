import { exists, values } from "./element.ts";
import { placesAmong } from "./contained-places.ts";
import type { NativeInvariant } from "./native-invariant.ts";

/** Asserts that contained resources have no version and no time of their last change. */
export const dom4: NativeInvariant = {
  key: "dom-4",
  check: (resource) => placesAmong(resource, (contained) => values(contained, "meta").some(isVersioned), ".meta"),
};

function isVersioned(meta: unknown): boolean {
  return exists(meta, "versionId") || exists(meta, "lastUpdated");
}
