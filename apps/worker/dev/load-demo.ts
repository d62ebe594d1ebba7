import type { Appointments } from "@careslot/appointments";
import { importDemo } from "@careslot/node/src/demo/import-demo.ts";
import { services } from "@careslot/node/src/demo/services.ts";

/** Fills an empty diary with the demonstration, or adds the coming days to it. A diary of one's own stays as it is. */
export async function loadDemo(diary: Appointments, now: Date): Promise<void> {
  if ((await diary.isEmpty()) || (await isDemo(diary))) await importDemo(diary, now);
}

async function isDemo(diary: Appointments): Promise<boolean> {
  const searches = services.map(({ id }) => diary.searchSlots({ service: { value: id }, statuses: [], limit: 1 }));
  const found = await Promise.all(searches);
  return found.every(({ ok }) => ok);
}
