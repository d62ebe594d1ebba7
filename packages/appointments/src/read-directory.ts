import { and, eq, sql } from "drizzle-orm";
import type { DirectoryResource, DirectoryType } from "./directory.ts";
import type { Database } from "./database.ts";
import { directory } from "./schema.ts";

/** Reads resources of the directory by their ids, which are one parameter, however many they are. */
export function readDirectoryIn(
  database: Database,
): (type: DirectoryType, ids: readonly string[]) => Promise<readonly DirectoryResource[]> {
  const statement = database
    .select({ id: directory.id, content: directory.content })
    .from(directory)
    .where(
      and(
        eq(directory.type, sql.placeholder("type")),
        sql`${directory.id} in (select value from json_each(${sql.placeholder("ids")}))`,
      ),
    )
    .prepare();
  return async (type, ids) => {
    if (ids.length === 0) return [];
    const found = await statement.all({ type, ids: JSON.stringify(ids) });
    const byId = new Map(found.map((resource) => [resource.id, resource]));
    return ids.flatMap((id) => byId.get(id) ?? []);
  };
}
