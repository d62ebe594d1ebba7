import type { Appointments, DirectoryType } from "@careslot/appointments";
import type { Entry } from "./entry.ts";
import type { Finding } from "./finding.ts";
import { followedReferences } from "./followed-references.ts";
import { directoryTypes } from "./types.ts";

/** References that lead to nothing: neither in the import nor in the database. */
export async function unresolved(
  entries: readonly Entry[],
  { readDirectory }: Pick<Appointments, "readDirectory">,
): Promise<readonly Finding[]> {
  const imported = new Set(entries.map(({ resource }) => `${resource.resourceType}/${resource.id}`));
  const outside = entries
    .flatMap(({ resource, place }) => followedReferences(resource).map((followed) => ({ place, ...followed })))
    .filter(({ reference }) => !imported.has(reference));
  const asked = new Set(outside.map(({ reference }) => reference));
  const held = await Promise.all(directoryTypes.map((type) => heldOf(type, asked, readDirectory)));
  const found = new Set(held.flat());
  const reason = "It must refer to a resource of this import or of the database, written as Type/id.";
  return outside
    .filter(({ reference }) => !found.has(reference))
    .map(({ place, element }) => ({ place, element, reason }));
}

/** Those of some references that lead to resources of a type in the database. */
async function heldOf(
  type: DirectoryType,
  references: ReadonlySet<string>,
  readDirectory: Appointments["readDirectory"],
): Promise<readonly string[]> {
  const prefix = `${type}/`;
  const ids = [...references].flatMap((each) => (each.startsWith(prefix) ? [each.slice(prefix.length)] : []));
  return (await readDirectory(type, ids)).map(({ id }) => prefix + id);
}
