import { type SQL, type SQLWrapper, sql } from "drizzle-orm";
import type { DirectoryType, Following } from "./appointments.ts";
import type { Database } from "./database.ts";
import type { Values } from "./prepared-statement.ts";
import { directory } from "./schema.ts";

/**
 * Reads schedules and all that the references of a `Following` lead to from there, in one statement: the engine reads the
 * stored resources itself, since what a resource refers to is known only once it was read.
 */
export function followReferences(database: Database, schedules: SQLWrapper) {
  const { type, id, content } = directory;
  const [from, element, to] = ["from", "element", "to"].map((name) => sql`path.value ->> ${sql.raw(`'${name}'`)}`);
  const reference = sql`replace(named.value, ${sql.placeholder("root")}, '')`;
  const reached: SQL = sql`with recursive reached(type, id) as (
    select 'Schedule', schedule_id from ${schedules}
    union
    select ${to}, substr(${reference}, length(${to}) + 2)
    from reached
    join json_each(${sql.placeholder("paths")}) as path on ${from} = reached.type
    join ${directory} as held on held.type = reached.type and held.id = reached.id
    join json_tree(held.content, '$.' || (${element})) as named
    where named.key = 'reference' and ${reference} glob (${to}) || '/*'
  ) select type, id from reached`;
  return database
    .select({ type: sql<DirectoryType>`${type}`, id, content })
    .from(directory)
    .where(sql`(${type}, ${id}) in (${reached})`);
}

/** The values of its placeholders. */
export function followingValues({ root, paths }: Following): Values {
  return { root, paths: JSON.stringify(paths) };
}
