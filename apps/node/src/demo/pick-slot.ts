import type { Appointments } from "@careslot/appointments";
import type { Resource } from "@careslot/fhir";
import { services } from "./services.ts";

/** A slot that can be booked, and a service that it is found by. */
export interface FreeSlot {
  readonly serviceId: string;
  readonly slot: Resource;
}

const oneHour = 3_600_000;

/** A free slot of the demonstration's services that does not start too soon for whoever reads about it first. */
export async function pickSlot(appointments: Appointments, now: Date): Promise<FreeSlot | undefined> {
  for (const { id } of services) {
    const search = { service: { value: id }, statuses: ["free"], from: now.getTime() + oneHour, limit: 1 };
    const found = await appointments.searchSlots(search);
    const [slot] = found.ok ? found.slots : [];
    if (slot !== undefined) return { serviceId: id, slot: JSON.parse(slot.content) as Resource };
  }
  return undefined;
}
