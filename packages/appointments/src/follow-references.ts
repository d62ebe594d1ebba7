import { type SQL, type SQLWrapper, sql } from "drizzle-orm";
import type { DirectoryType, Following } from "./directory.ts";
import type { Database } from "./database.ts";
import type { Values } from "./prepared-statement.ts";
import { directory } from "./schema.ts";

/**
 * Reads schedules and all that the references of a `Following` lead to from there, in one statement: the engine reads the
 * stored resources itself, since what a resource refers to is known only once it was read.
 */
export function followReferences(database: Database, schedules: SQLWrapper) {
  const { type, id, content } = directory;
  const reference = sql`replace(named.value, ${sql.placeholder("root")}, '')`;
  const slash = sql`instr(${reference}, '/')`;
  const [to, toId] = [sql`substr(${reference}, 1, ${slash} - 1)`, sql`substr(${reference}, ${slash} + 1)`];
  const reached: SQL = sql`with recursive reached(type, id) as (
    select 'Schedule', schedule_id from ${schedules}
    union
    select ${to}, ${toId}
    from reached
    join ${directory} as held on held.type = reached.type and held.id = reached.id
    join json_each(${sql.placeholder("elements")}, '$.' || held.type) as element
    join json_tree(held.content, '$.' || element.key) as named
    where named.key = 'reference' and instr(element.value, '"' || ${to} || '"') > 0
  ) select type, id from reached`;
  return database
    .select({ type: sql<DirectoryType>`${type}`, id, content })
    .from(directory)
    .where(sql`(${type}, ${id}) in (${reached})`);
}

/**
 * The values of its placeholders. The elements to look into stand by the type that has them, each with the types that are wanted:
 * `{"Schedule":{"actor":["Location","HealthcareService"]},"HealthcareService":{"location":["Location"]}}`.
 */
export function followingValues({ root, paths }: Following): Values {
  const elements: Record<string, Record<string, DirectoryType[]>> = {};
  for (const { from, element, to } of paths) ((elements[from] ??= {})[element] ??= []).push(to);
  return { root, elements: JSON.stringify(elements) };
}
