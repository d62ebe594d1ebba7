import type { SqliteInspection } from "@careslot/appointments/sqlite";
import { fault, note, type Verdict, well } from "./verdict.ts";

/** Damage that is told. */
const mostTold = 3;

const schemas = {
  current: well("schema", "every migration of this release is applied, and no other"),
  older: note(
    "schema",
    "migrations of this release are missing",
    "make a backup, then start the server: it applies them",
  ),
  newer: fault("schema", "a later release has changed it", "run that release, or restore a backup of before"),
  foreign: fault("schema", "it is not Careslot's", "look at DATABASE_URL: the file holds something else"),
} as const satisfies Record<SqliteInspection["schema"], Verdict>;

/** What can be said of a SQLite file before its rows are looked at. */
export function checkFile({ schema, journalMode, faults }: SqliteInspection): readonly Verdict[] {
  const damage = faults(mostTold);
  return [
    damage.length === 0
      ? well("engine", "every page and every index of the file is whole")
      : fault(
          "engine",
          `the file is damaged: ${damage.join("; ")}`,
          "stop the server, keep a copy of the file, and restore a backup",
        ),
    journalMode === "wal"
      ? well("durability", "journal mode is wal; the server commits with synchronous=FULL")
      : note("durability", `journal mode is ${journalMode}`, "nothing: the server sets wal when it starts"),
    schemas[schema],
  ];
}
