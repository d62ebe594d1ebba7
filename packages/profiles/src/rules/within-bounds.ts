import { baseDefinition } from "../schema/canonical.ts";
import { maximumDepth, maximumElements } from "../walk/limits.ts";
import type { Fault } from "../walk/walk.ts";

/** Asserts that a resource is neither too deep nor too large to look at: the walk goes no further, and tells it once. */
export const beyondBounds: Fault = {
  rule: "too-large",
  code: "too-costly",
  label: "Resource",
  diagnostics: `A resource must not nest deeper than ${maximumDepth} levels, nor have more than ${maximumElements} elements.`,
  definition: baseDefinition("Resource"),
};
