import { text } from "./element.ts";
import { placesAmong } from "./contained-places.ts";
import type { NativeInvariant } from "./native-invariant.ts";

/** Asserts that contained resources are referred to from elsewhere in the resource. */
export const dom3: NativeInvariant = {
  key: "dom-3",
  check: (resource, context) =>
    placesAmong(resource, (contained) => {
      const id = text(contained, "id");
      return id !== undefined && !context.isReferenced(`#${id}`);
    }),
};
