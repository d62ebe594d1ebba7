import type { ElementConstraint, ProfileDefinition } from "../schema/profile-definition.ts";

/** Where a vendor publishes what is its own. */
export const VENDOR = "https://vendor.example/StructureDefinition";

/** A profile of a vendor's, as it would be read from a file. */
export function profile(type: string, ...element: readonly ElementConstraint[]): ProfileDefinition {
  return {
    resourceType: "StructureDefinition",
    status: "active",
    url: `${VENDOR}/${type}`,
    type,
    differential: { element },
  };
}
