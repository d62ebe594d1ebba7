import type { Appointments } from "@careslot/appointments";
import { services } from "../demo/services.ts";
import { Refusal } from "../refusal.ts";
import { importSentinels } from "./import-sentinels.ts";
import { sentinelServiceIds } from "./sentinel-services.ts";

/**
 * Puts the sentinels into a diary that is there for tests. One with any other service is refused, whatever tokens the
 * server takes: slots that do not exist, and errors that nothing has caused, have no place in a diary of somebody's.
 */
export async function prepareSentinels(
  appointments: Pick<Appointments, "importResources" | "searchSlots" | "listDirectory">,
  now: Date,
): Promise<void> {
  const known = new Set([...sentinelServiceIds, ...services.map(({ id }) => id)]);
  const held = await appointments.listDirectory("HealthcareService", "", known.size + 1);
  if (held.some(({ id }) => !known.has(id))) {
    throw new Refusal(
      "SENTINELS=on is for tests, and this database holds services of its own: start with another DATABASE_URL",
    );
  }
  await importSentinels(appointments, now);
}
