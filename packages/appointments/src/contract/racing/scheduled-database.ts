import type { Database } from "../../database.ts";

/** Runs a piece of work when its turn has come. */
export type Schedule = <T>(work: () => Promise<T>) => Promise<T>;

/** What of a prepared statement goes to the database. */
const runs: ReadonlySet<PropertyKey> = new Set(["run", "all", "get", "values", "execute"]);

/**
 * The same database, except that each statement and each batch waits for its turn. Drizzle sends all that it does through
 * a session; every driver has one of its own.
 */
export function scheduledDatabase(database: Database, schedule: Schedule): Database {
  const session = Reflect.get(database, "session") as object;
  const scheduled = changed(session, (name, method) => {
    if (name === "batch") return (...args) => schedule(async () => method(...args));
    if (name === "prepareQuery" || name === "prepareOneTimeQuery") return (...args) => scheduledQuery(method(...args));
    return method;
  });
  return Object.create(database, { session: { value: scheduled } }) as Database;

  function scheduledQuery(query: unknown): object {
    return changed(query as object, (name, method) =>
      runs.has(name) ? (...args) => schedule(async () => method(...args)) : method,
    );
  }
}

type Method = (...args: readonly unknown[]) => unknown;

/** The same object with some of its methods changed, all of them still methods of the object itself. */
function changed<T extends object>(object: T, change: (name: PropertyKey, method: Method) => Method): T {
  return new Proxy(object, {
    get: (target, name) => {
      const value: unknown = Reflect.get(target, name, target);
      return typeof value === "function" ? change(name, value.bind(target) as Method) : value;
    },
  });
}
