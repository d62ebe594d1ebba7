import { DatabaseSync } from "node:sqlite";
import { createAppointments } from "@careslot/appointments";
import { openSqlite } from "@careslot/appointments/sqlite";
import { directoryOf } from "./directory.ts";
import { type DiarySize, firstStart, slotAt, slotsOfADay } from "./diary.ts";

/** Makes a database with a diary of free slots: the directory by an import, the slots by SQL, in seconds for a million. */
export async function fillDiary(file: string, { services, days }: DiarySize, now: Date): Promise<void> {
  const { database, close } = await openSqlite(file);
  const resources = directoryOf(services, now);
  await createAppointments(database).importResources(
    resources.map((resource) => ({ resource, content: JSON.stringify(resource) })),
  );
  close();
  const engine = new DatabaseSync(file);
  engine.exec("PRAGMA synchronous = OFF; PRAGMA cache_size = -65536");
  const indexes = engine
    .prepare("select name, sql from sqlite_master where tbl_name = 'slot' and sql like 'CREATE INDEX%'")
    .all();
  engine.exec("BEGIN");
  // Indexes are made at once when all rows are there, which takes a fraction of the time.
  for (const { name } of indexes) engine.exec(`DROP INDEX ${String(name)}`);
  const insert = engine.prepare("insert into slot values (?, ?, ?, ?, 'free', ?, ?, ?)");
  for (let service = 0; service < services; service += 1) {
    for (let index = 0; index < days * slotsOfADay; index += 1) {
      const slot = slotAt(firstStart(now), service, index);
      const [{ system, value }] = slot["identifier"] as [{ system: string; value: string }];
      const [start, end] = [Date.parse(String(slot["start"])), Date.parse(String(slot["end"]))];
      insert.run(slot.id ?? "", system, value, `schedule-${service}`, start, end, JSON.stringify(slot));
    }
  }
  for (const { sql } of indexes) engine.exec(String(sql));
  engine.exec("COMMIT; PRAGMA wal_checkpoint(TRUNCATE)");
  engine.close();
}
