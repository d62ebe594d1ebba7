import type { Resource } from "@careslot/fhir";

/** The id that a resource is imported under. Without one it was not checked before: a mistake of the caller. */
export function requiredId(resource: Resource): string {
  if (resource.id === undefined) throw new TypeError(`A ${resource.resourceType} without an id cannot be imported.`);
  return resource.id;
}
