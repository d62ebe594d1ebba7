import { existsSync } from "node:fs";
import { Refusal } from "../refusal.ts";
import { fileOf, isEmbedded } from "../store/database-file.ts";

/** The file that `DATABASE_URL` names. A server's databases and those in memory are no files: it says what to do instead. */
export function databaseFile(url: string): string {
  if (url === ":memory:") throw new Refusal("a database in memory is gone with its process: there is no file of it");
  if (!isEmbedded(url)) {
    throw new Refusal(
      "backup and restore are for SQLite files. The database of a libSQL server is backed up where it is kept, " +
        "by its snapshots or its replication to object storage; careslot export writes all of it as NDJSON",
    );
  }
  return fileOf(url);
}

/** The same, where the file must be there. */
export function keptFile(url: string): string {
  const file = databaseFile(url);
  if (!existsSync(file)) throw new Refusal(`DATABASE_URL names no database: ${file} is not there`);
  return file;
}
