import { type Commit, groupedCommit, singleCommit } from "./commit.ts";
import { type Bound, bookingBatch, cancellationBatch, statements } from "./statements.ts";
import type { FloorStore, StoredResource, StoredVersion } from "./store.ts";

/** What Node's own SQLite and others like it have in common. */
export interface SqlEngine {
  readonly exec: (sql: string) => unknown;
  readonly prepare: (sql: string) => SqlStatement;
}

interface SqlStatement {
  readonly run: (...values: SqlValue[]) => unknown;
  readonly get: (...values: SqlValue[]) => unknown;
  readonly all: (...values: SqlValue[]) => unknown[];
}

type SqlValue = string | number | null;

type SlotRow = StoredResource & { readonly schedule_id: string };

/** Opens the diary of an engine with the same durability as the provider: WAL, `synchronous=FULL`. */
export function openSqliteStore(engine: SqlEngine, committing: "grouped" | "single"): FloorStore {
  engine.exec("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA cache_size = -16384");
  const commit: Commit = committing === "grouped" ? groupedCommit(engine) : singleCommit(engine);
  const prepared = new Map<string, SqlStatement>(Object.values(statements).map((sql) => [sql, engine.prepare(sql)]));
  const get = (sql: string, ...values: SqlValue[]) => prepared.get(sql)?.get(...values);
  const all = (sql: string, ...values: SqlValue[]) => prepared.get(sql)?.all(...values);
  const run = (batch: readonly Bound[]): void => {
    for (const [sql, ...values] of batch) prepared.get(sql)?.run(...values);
  };
  const resource = (reference: string): StoredResource =>
    get(statements.resource, ...(reference.split("/") as [string, string])) as StoredResource;
  return {
    read: (id) => get(statements.read, id) as StoredVersion | undefined,
    readVersion: (id, versionId) => get(statements.readVersion, id, versionId) as StoredVersion | undefined,
    history: (id) => all(statements.history, id) as StoredVersion[],
    search: ({ service, from, before, withIncludes }) => {
      const slots = all(statements.search, service, from, before) as SlotRow[];
      return { slots, included: withIncludes ? belongingTo(slots, resource) : [] };
    },
    book: (made) => commit(() => run(bookingBatch(made))),
    cancel: (made) => commit(() => run(cancellationBatch(made))),
    recordAccess: (values) => commit(() => run([[statements.audit, ...values]])),
  };
}

/** The schedules of slots, their actors, and the organisation and places of the services among these. */
function belongingTo(
  slots: readonly SlotRow[],
  resource: (reference: string) => StoredResource,
): readonly StoredResource[] {
  const schedules = [...new Set(slots.map(({ schedule_id }) => `Schedule/${schedule_id}`))].map(resource);
  const actors = schedules.flatMap(({ content }) => {
    const { actor } = JSON.parse(content) as { readonly actor: readonly { readonly reference: string }[] };
    return actor.map(({ reference }) => resource(reference));
  });
  const places = actors
    .filter(({ type }) => type === "HealthcareService")
    .flatMap(({ content }) => {
      const service = JSON.parse(content) as {
        readonly providedBy: { readonly reference: string };
        readonly location: readonly { readonly reference: string }[];
      };
      return [service.providedBy, ...service.location].map(({ reference }) => resource(reference));
    });
  return [...schedules, ...actors, ...places];
}
