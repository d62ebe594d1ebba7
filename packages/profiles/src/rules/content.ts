import { baseInvariant } from "../invariants/base-invariant.ts";
import type { JsonObject } from "../json-object.ts";
import { baseDefinition } from "../schema/canonical.ts";
import type { Part } from "../schema/shape.ts";
import type { Walk } from "../walk/walk.ts";
import { checkInvariants } from "./invariant.ts";

/** Asserts that an element has a value or elements of its own, beside an id. */
export function checkContent(walk: Walk, element: JsonObject, part: Part): void {
  // Nearly all have: their first member shows it.
  for (const name in element) if (name !== "id") return;
  checkInvariants(walk, element, HAS_CONTENT, part.constraint.label, ELEMENT);
}

const HAS_CONTENT = [baseInvariant("ele-1")];
const ELEMENT = baseDefinition("Element");
