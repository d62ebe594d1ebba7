import { createAppointments } from "@careslot/appointments";
import { openSqlite } from "@careslot/appointments/sqlite";
import { expect, it } from "vitest";
import { loadDemo } from "./load-demo.ts";

const monday = new Date("2026-06-01T06:00:00Z");
const tuesday = new Date("2026-06-02T06:00:00Z");

it("fills an empty diary, and adds a day to it on the next", async () => {
  const diary = await emptyDiary();
  await loadDemo(diary, monday);
  const slots = await slotsIn(diary);
  expect(slots).toBeGreaterThan(100);
  await loadDemo(diary, monday);
  expect(await slotsIn(diary)).toBe(slots);
  await loadDemo(diary, tuesday);
  expect(await slotsIn(diary)).toBeGreaterThan(slots);
});

it("leaves a diary of one's own as it is", async () => {
  const diary = await emptyDiary();
  const slot = {
    resourceType: "Slot",
    id: "mine",
    schedule: { reference: "Schedule/mine" },
    status: "free",
    start: "2026-06-01T09:00:00Z",
    end: "2026-06-01T09:15:00Z",
  };
  await diary.importResources([{ resource: slot, content: JSON.stringify(slot) }]);
  await loadDemo(diary, monday);
  expect(await slotsIn(diary)).toBe(1);
});

type Diary = ReturnType<typeof createAppointments>;

async function emptyDiary(): Promise<Diary> {
  const { database } = await openSqlite(":memory:");
  return createAppointments(database);
}

async function slotsIn(diary: Diary): Promise<number> {
  const found = await diary.searchSlots({ statuses: [], limit: 1 });
  return found.ok ? found.total : 0;
}
