import type { LocalAccess } from "@careslot/appointments";
import { formatInstant } from "@careslot/fhir";
import type { ConsolePorts } from "../ports.ts";

/** Writes down who looked at what here, before it is shown (AUD-01, AUD-03). */
export async function recordAccessTo(
  { appointments, clock, newId }: ConsolePorts,
  interaction: LocalAccess,
  appointmentId: string,
  user: string,
): Promise<void> {
  await appointments.recordAccess({
    recorded: formatInstant(clock()),
    interaction,
    outcome: 200,
    requestId: newId(),
    agent: { odsCode: "local", organisation: "this provider", device: "Careslot console", user },
    appointmentId,
  });
}
