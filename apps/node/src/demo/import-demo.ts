import type { Appointments } from "@careslot/appointments";
import { type Resource, writeResource } from "@careslot/fhir";
import { demoResources } from "./demo-resources.ts";

type Diary = Pick<Appointments, "importResources" | "searchSlots">;

/** Puts the diary of the coming days in place. Slots that are there already stay as they are, blocked or booked. */
export async function importDemo(appointments: Diary, now: Date): Promise<void> {
  await addMissing(appointments, demoResources(now));
}

/** Adds resources to a diary: those of its directory are put in place anew, and only such slots as it doesn't hold. */
export async function addMissing(
  { importResources, searchSlots }: Diary,
  resources: readonly Resource[],
): Promise<void> {
  const slots = resources.filter(({ resourceType }) => resourceType === "Slot");
  const starts = slots.map(({ start }) => Date.parse(String(start)));
  const window = { from: Math.min(...starts), before: Math.max(...starts) + 1 };
  const found = slots.length === 0 ? undefined : await searchSlots({ statuses: [], ...window, limit: mostSlots });
  const held = new Set(found?.ok ? found.slots.map(({ id }) => id) : []);
  const missing = resources.filter(({ resourceType, id = "" }) => resourceType !== "Slot" || !held.has(id));
  await importResources(missing.map((resource) => ({ resource, content: writeResource(resource, "json") })));
}

/** More than a demonstration's days have. */
const mostSlots = 100_000;
