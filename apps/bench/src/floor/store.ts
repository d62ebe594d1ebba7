import { type Commit, groupedCommit, singleCommit } from "./commit.ts";
import { statements } from "./statements.ts";

/** A version as it lies in its row. */
export interface StoredVersion {
  readonly version_id: number;
  readonly last_updated: string;
  readonly content: string;
}

export interface FloorSlot {
  readonly id: string;
  readonly schedule_id: string;
  readonly content: string;
}

/** The rows of an interaction, read and written with prepared statements on the engine itself. */
export interface FloorStore {
  readonly read: (id: string) => StoredVersion | undefined;
  readonly readVersion: (id: string, versionId: number) => StoredVersion | undefined;
  readonly history: (id: string) => readonly StoredVersion[];
  readonly search: (service: string, from: number, before: number) => readonly FloorSlot[];
  /** A resource of the directory, as FHIR JSON. */
  readonly directory: (type: string, id: string) => string | undefined;
  readonly book: (booking: FloorBooking) => Promise<void>;
  readonly cancel: (cancellation: FloorCancellation) => Promise<void>;
  readonly recordAccess: (audit: AuditValues) => Promise<void>;
}

/** Recorded, interaction, outcome, organisation, appointment, entry. */
export type AuditValues = readonly [string, string, number, string, string | null, string];

export interface FloorCancellation {
  readonly id: string;
  readonly versionId: number;
  readonly lastUpdated: string;
  readonly content: string;
  readonly consumer: string;
  readonly requestId: string;
  readonly audit: AuditValues;
}

export interface FloorBooking extends Omit<FloorCancellation, "versionId"> {
  readonly slotIdentifier: string;
  readonly nhsNumber: string;
}

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

/** Opens the diary of an engine with the same durability as the provider: WAL, `synchronous=FULL`. */
export function openFloorStore(engine: SqlEngine, committing: "grouped" | "single"): FloorStore {
  engine.exec("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA cache_size = -16384");
  const commit: Commit = committing === "grouped" ? groupedCommit(engine) : singleCommit(engine);
  const read = engine.prepare(statements.read);
  const readVersion = engine.prepare(statements.readVersion);
  const history = engine.prepare(statements.history);
  const search = engine.prepare(statements.search);
  const directory = engine.prepare(statements.directory);
  const slot = engine.prepare(statements.slot);
  const appointment = engine.prepare(statements.appointment);
  const request = engine.prepare(statements.request);
  const firstVersion = engine.prepare(statements.firstVersion);
  const booking = engine.prepare(statements.booking);
  const nextVersion = engine.prepare(statements.nextVersion);
  const slotStatus = engine.prepare(statements.slotStatus);
  const freeSlot = engine.prepare(statements.freeSlot);
  const release = engine.prepare(statements.release);
  const audit = engine.prepare(statements.audit);
  return {
    read: (id) => read.get(id) as StoredVersion | undefined,
    readVersion: (id, versionId) => readVersion.get(id, versionId) as StoredVersion | undefined,
    history: (id) => history.all(id) as StoredVersion[],
    search: (service, from, before) => search.all(service, from, before) as FloorSlot[],
    directory: (type, id) => (directory.get(type, id) as { readonly content: string } | undefined)?.content,
    book: (made) =>
      commit(() => {
        const free = slot.get(made.slotIdentifier) as { readonly id: string; readonly start: number } | undefined;
        if (free === undefined) throw new TypeError("The slot is not free.");
        appointment.run(made.id, free.id, free.start, made.nhsNumber);
        request.run(made.consumer, made.requestId, made.id, 1);
        firstVersion.run(made.id, made.lastUpdated, made.content);
        booking.run(free.id, made.id);
        slotStatus.run(free.id);
        audit.run(...made.audit);
      }),
    cancel: ({ id, versionId, lastUpdated, content, ...made }) =>
      commit(() => {
        freeSlot.run(id);
        request.run(made.consumer, made.requestId, id, versionId);
        nextVersion.run(id, versionId, id, versionId - 1, lastUpdated, content);
        release.run(id);
        audit.run(...made.audit);
      }),
    recordAccess: (values) => commit(() => void audit.run(...values)),
  };
}
