import { readdirSync, readFileSync } from "node:fs";
import { createAppointments } from "@careslot/appointments";
import { openD1 } from "@careslot/appointments/d1";
import { slotAt, slotsOfADay } from "../diary/diary.ts";
import { directoryOf } from "../diary/directory.ts";
import type { HeldDiary } from "../http/site.ts";
import type { RunningWorker } from "./start-worker.ts";

const migrations = new URL("../../../../packages/appointments/migrations/", import.meta.url);

/** Puts the schema and a diary of free slots into a Worker's database. */
export async function fillD1({ database }: RunningWorker, { first, size }: HeldDiary, now: Date): Promise<void> {
  for (const name of readdirSync(migrations).filter((name) => name.endsWith(".sql"))) {
    const statements = readFileSync(new URL(name, migrations), "utf8").split("--> statement-breakpoint");
    await database.batch(statements.map((sql) => database.prepare(sql)));
  }
  const slots = Array.from({ length: size.services }, (_, service) =>
    Array.from({ length: size.days * slotsOfADay }, (_, index) => slotAt(first, service, index)),
  );
  const resources = [...directoryOf(size.services, now), ...slots.flat()];
  await createAppointments(openD1(database)).importResources(
    resources.map((resource) => ({ resource, content: JSON.stringify(resource) })),
  );
}
