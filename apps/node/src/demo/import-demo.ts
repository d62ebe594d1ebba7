import type { Appointments } from "@careslot/appointments";
import { writeResource } from "@careslot/fhir";
import { demoResources } from "./demo-resources.ts";

/** Puts the diary of the coming days in place. Days that are there already stay as they are, bookings and all. */
export async function importDemo({ importResources }: Pick<Appointments, "importResources">, now: Date): Promise<void> {
  const resources = demoResources(now);
  await importResources(resources.map((resource) => ({ resource, content: writeResource(resource, "json") })));
}
