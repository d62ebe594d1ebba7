import type { Resource } from "@careslot/fhir";
import { careConnect, uuidIdentifier } from "./care-connect.ts";
import type { Diary } from "./diaries.ts";

/** A diary as a Schedule: one service, and the clinician in the role that the service knows (SLOT-28). */
export function scheduleOf({ id, serviceId, clinician }: Diary): Resource {
  return {
    resourceType: "Schedule",
    id,
    meta: careConnect("Schedule"),
    identifier: [uuidIdentifier(id)],
    active: true,
    actor: [
      { reference: `HealthcareService/${serviceId}` },
      { reference: `Practitioner/${clinician.userId}` },
      { reference: `PractitionerRole/${clinician.roleProfileId}` },
    ],
  };
}
