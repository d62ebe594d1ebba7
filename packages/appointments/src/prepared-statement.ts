import { is, Param, Placeholder, type Query } from "drizzle-orm";
import type { Database, Statement } from "./database.ts";
import { plainRows, type SelectedField } from "./plain-rows.ts";

/** The values of a statement, by the names of its placeholders. */
export type Values = Readonly<Record<string, string | number | null>>;

/** What Drizzle makes of a statement once it is written. */
interface Prepared {
  getQuery(): Query;
  /** What it selects, if it does. */
  readonly fields?: readonly SelectedField[];
  /** What makes rows of what the engine answers, if not Drizzle itself. */
  customResultMapper?: ReturnType<typeof plainRows>;
}

/** A statement as Drizzle's builders make it: some of its values are placeholders. */
export type Preparable = Statement & { prepare(): Prepared };

/**
 * Has Drizzle write a statement once, to stand in batches with other values each time: to write one takes longer than to
 * run it. All columns hold texts and whole numbers, which every driver takes as they are.
 */
export function preparedStatement<S extends Preparable>(statement: S): (values: Values) => Pick<S, "_"> {
  const prepared = statement.prepare();
  const { params, ...query } = prepared.getQuery();
  const sources = params.map(sourceOf);
  prepared.customResultMapper ??= prepared.fields && plainRows(prepared.fields);
  return (values) => {
    const bound = Object.create(prepared) as Prepared;
    const filled = { ...query, params: sources.map((source) => source(values)) };
    bound.getQuery = () => filled;
    // What a driver asks of an item of a batch, and nothing else.
    return { _prepare: () => bound } as unknown as Pick<S, "_">;
  };
}

/** What a function writes for a database, once for all those that share what is written. */
export function writtenOnce<T>(database: Database, write: (database: Database) => T): T {
  const { written = new Map<unknown, unknown>() } = database;
  const statements = written.has(write) ? (written.get(write) as T) : write(database);
  written.set(write, statements);
  return statements;
}

/** Where the value of a parameter comes from: it is the same every time, or it goes by a name. */
function sourceOf(param: unknown): (values: Values) => unknown {
  const value = is(param, Param) ? param.value : param;
  if (!is(value, Placeholder)) return () => value;
  const { name } = value;
  return (values) => {
    const named = values[name];
    if (named === undefined) throw new TypeError(`A statement lacks its value for ${name}.`);
    return named;
  };
}
