import { readResource, type Resource } from "@careslot/fhir";
import { updateBytes } from "./bounds.ts";

/** Reads a resource that was checked before it was stored. One that cannot be read is a fault of the store (GEN-19). */
export function storedResource(content: string): Resource {
  const resource = readResource(content, "json", { maximumLength: updateBytes });
  if (resource.ok) return resource.value;
  throw new Error(`A stored resource cannot be read: ${resource.issues[0].rule}.`);
}
