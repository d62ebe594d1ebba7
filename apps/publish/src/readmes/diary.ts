import { createAppointments, type Database } from "@careslot/appointments";
import type { Resource } from "@careslot/fhir";

export const service = "2000000001";

const hour = 3_600_000;

/** Fills an empty diary with one service and free slots from tomorrow on. */
export async function fillDiary(database: Database): Promise<void> {
  const entries = [...directory, ...Array.from({ length: 40 }, (_, index) => slot(index))].map((resource) => ({
    resource,
    content: JSON.stringify(resource),
  }));
  await createAppointments(database).importResources(entries);
}

const directory: readonly Resource[] = [
  {
    resourceType: "HealthcareService",
    id: service,
    identifier: [{ system: "https://fhir.nhs.uk/Id/dos-service-id", value: service }],
  },
  {
    resourceType: "Schedule",
    id: "schedule-1",
    identifier: [{ system: "https://provider.example/Id/schedule", value: "1" }],
    actor: [{ reference: `HealthcareService/${service}` }],
  },
];

function slot(index: number): Resource {
  const start = Date.now() + 24 * hour + index * (hour / 4);
  return {
    resourceType: "Slot",
    id: `slot-${index}`,
    meta: { profile: ["https://fhir.hl7.org.uk/STU3/StructureDefinition/CareConnect-Slot-1"] },
    identifier: [{ system: "https://tools.ietf.org/html/rfc4122", value: crypto.randomUUID() }],
    schedule: { reference: "Schedule/schedule-1" },
    status: "free",
    start: new Date(start).toISOString().replace("Z", "+00:00"),
    end: new Date(start + hour / 4).toISOString().replace("Z", "+00:00"),
  };
}
