import { asc, sql } from "drizzle-orm";
import type { Database } from "../database.ts";
import { directory } from "../schema.ts";
import { goThrough, pageSize } from "./go-through.ts";
import type { IntegrityResult } from "./integrity-result.ts";
import { storedResource } from "./stored-resource.ts";

/** Asserts that every resource of the directory is readable. */
export async function checkDirectory(database: Database): Promise<IntegrityResult> {
  return goThrough(
    "directory",
    (last: DirectoryRow | undefined) => directoryBehind(database, last),
    ({ type, id, content }, note) => {
      if (storedResource(content, type, id) === undefined) note("unreadable", `${type}/${id}`);
    },
  );
}

type DirectoryRow = Awaited<ReturnType<typeof directoryBehind>>[number];

async function directoryBehind(database: Database, last: { readonly type: string; readonly id: string } | undefined) {
  const { type, id, content } = directory;
  return database
    .select({ type, id, content })
    .from(directory)
    .where(sql`(${type}, ${id}) > (${last?.type ?? ""}, ${last?.id ?? ""})`)
    .orderBy(asc(type), asc(id))
    .limit(pageSize);
}
