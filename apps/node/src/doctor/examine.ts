import { existsSync } from "node:fs";
import { checkIntegrity, createAppointments, type Database, StoreFailed } from "@careslot/appointments";
import { inspectSqlite } from "@careslot/appointments/sqlite";
import { Refusal } from "../refusal.ts";
import { readDatabaseUrl } from "../settings/read-settings.ts";
import type { GivenSettings } from "../settings/variables.ts";
import { fileOf, isEmbedded } from "../store/database-file.ts";
import { openDatabase } from "../store/open-store.ts";
import { checkClock, checkTimeZone } from "./check-clock.ts";
import { checkDisk } from "./check-disk.ts";
import { checkFile } from "./check-file.ts";
import { checkSettings } from "./check-settings.ts";
import { integrityVerdict } from "./integrity-verdict.ts";
import { fault, note, type Verdict } from "./verdict.ts";

/** Looks at everything that a server rests on, one verdict after the other. A server may run meanwhile. */
export async function* examine(given: GivenSettings, now: Date): AsyncGenerator<Verdict, void> {
  yield* checkSettings(given);
  yield checkTimeZone();
  try {
    yield* examineDatabase(readDatabaseUrl(given), now);
  } catch (error) {
    if (!(error instanceof Refusal || error instanceof StoreFailed || isEngineError(error))) throw error;
    yield fault(
      "database",
      error.message,
      "look at DATABASE_URL and at the file's rights; if it is damaged, restore a backup",
    );
  }
}

async function* examineDatabase(url: string, now: Date): AsyncGenerator<Verdict, void> {
  if (url === ":memory:") {
    yield note("database", "it is in memory", "name a file: appointments are gone when the server stops");
  } else if (isEmbedded(url)) {
    yield* examineFile(fileOf(url), now);
  } else {
    const { database, close } = await openDatabase(url);
    try {
      yield* examineRows(database, now);
    } finally {
      close();
    }
  }
}

async function* examineFile(file: string, now: Date): AsyncGenerator<Verdict, void> {
  if (!existsSync(file)) {
    yield note("database", `${file} is not there`, "nothing, if it is the first start: the server makes it");
    return;
  }
  yield checkDisk(file);
  using inspection = inspectSqlite(file);
  yield* checkFile(inspection);
  if (inspection.schema === "current") yield* examineRows(inspection.database, now);
}

async function* examineRows(database: Database, now: Date): AsyncGenerator<Verdict, void> {
  // An entry that cannot be read is told by the check of the trail.
  const [last] = await createAppointments(database)
    .latestAudit(1)
    .catch(() => []);
  yield checkClock(now, last?.entry.recorded);
  for await (const result of checkIntegrity(database)) yield integrityVerdict(result);
}

/** SQLite's own, such as for a file that is no database. */
function isEngineError(error: unknown): error is Error {
  return error instanceof Error && "errcode" in error;
}
