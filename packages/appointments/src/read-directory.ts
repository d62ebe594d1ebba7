import { and, eq, inArray } from "drizzle-orm";
import type { DirectoryResource, DirectoryType } from "./appointments.ts";
import type { Database } from "./database.ts";
import { chunks } from "./chunks.ts";
import { directory } from "./schema.ts";

/** Reads resources of the directory by their ids, in one round trip. */
export function readDirectoryIn(
  database: Database,
): (type: DirectoryType, ids: readonly string[]) => Promise<readonly DirectoryResource[]> {
  return async (type, ids) => {
    // One parameter of each statement is the type.
    const [first, ...rest] = chunks(ids, 1, 1).map((group) =>
      database
        .select({ id: directory.id, content: directory.content })
        .from(directory)
        .where(and(eq(directory.type, type), inArray(directory.id, group))),
    );
    if (first === undefined) return [];
    const found = (await database.batch([first, ...rest])).flat();
    const byId = new Map(found.map((resource) => [resource.id, resource]));
    return ids.flatMap((id) => byId.get(id) ?? []);
  };
}
