import { isObject } from "../json-object.ts";
import { invariant, type NativeInvariant } from "./native-invariant.ts";

/** Asserts that an element has a value or elements of its own, beside an id. */
export const ele1: NativeInvariant = invariant(
  "ele-1",
  (element) => !isObject(element) || Object.keys(element).some(isContent),
);

function isContent(name: string): boolean {
  return name !== "id";
}
