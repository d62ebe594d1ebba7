import type { ImportEntry } from "@careslot/appointments";
import type { Resource } from "@careslot/fhir";

/** Id of the service whose diary the kit is tried on. */
export const service = "2000000001";

const careConnect = "https://fhir.hl7.org.uk/STU3/StructureDefinition/CareConnect-";
const quarter = 15 * 60 * 1000;

/** A service, its schedule, and consecutive free quarters of an hour from a moment on. */
export function diaryFrom(moment: Date, slots: number): readonly ImportEntry[] {
  return [
    {
      resourceType: "HealthcareService",
      id: service,
      meta: { profile: [`${careConnect}HealthcareService-1`] },
      identifier: [{ system: "https://fhir.nhs.uk/Id/dos-service-id", value: service }],
    },
    {
      resourceType: "Schedule",
      id: "schedule",
      meta: { profile: [`${careConnect}Schedule-1`] },
      identifier: [{ system: "https://tools.ietf.org/html/rfc4122", value: "schedule" }],
      actor: [{ reference: `HealthcareService/${service}` }],
    },
    ...Array.from({ length: slots }, (_, index) => slot(index, moment.getTime() + index * quarter)),
  ].map((resource) => ({ resource, content: JSON.stringify(resource) }));
}

function slot(index: number, start: number): Resource {
  return {
    resourceType: "Slot",
    id: `slot-${index}`,
    meta: { profile: [`${careConnect}Slot-1`] },
    identifier: [{ system: "https://tools.ietf.org/html/rfc4122", value: `slot-identifier-${index}` }],
    schedule: { reference: "Schedule/schedule" },
    status: "free",
    start: instant(start),
    end: instant(start + quarter),
  };
}

function instant(time: number): string {
  return new Date(time).toISOString().replace("Z", "+00:00");
}
