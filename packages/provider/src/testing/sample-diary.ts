import type { ImportEntry } from "@careslot/appointments";

const quarter = 15 * 60 * 1000;
const nine = Date.parse("2026-06-02T09:00:00+01:00");

/**
 * One service with all that belongs to it, and as many consecutive quarters of an hour from 09:00 on 2 June 2026 as asked
 * for; and a location and a practitioner that belong to nobody's slots.
 */
export function sampleDiary(slots: number): readonly ImportEntry[] {
  return [
    {
      resourceType: "HealthcareService",
      id: "2000000001",
      identifier: [{ system: "https://fhir.nhs.uk/Id/dos-service-id", value: "2000000001" }],
      providedBy: { reference: "Organization/organisation-1" },
      location: [{ reference: "Location/location-1" }],
    },
    {
      resourceType: "Schedule",
      id: "schedule-1",
      identifier: [{ value: "1" }],
      actor: [
        { reference: "HealthcareService/2000000001" },
        { reference: "Practitioner/practitioner-1" },
        { reference: "PractitionerRole/role-1" },
        { reference: "Location/location-1" },
      ],
    },
    { resourceType: "Organization", id: "organisation-1", name: "Testford Urgent Care" },
    { resourceType: "Location", id: "location-1", name: "Testford" },
    { resourceType: "Location", id: "location-2", name: "Elsewhere" },
    { resourceType: "Practitioner", id: "practitioner-1" },
    { resourceType: "Practitioner", id: "practitioner-2" },
    { resourceType: "PractitionerRole", id: "role-1" },
    ...Array.from({ length: slots }, (_, index) => slot(index)),
  ].map((resource) => ({ resource, content: JSON.stringify(resource) }));
}

function slot(index: number): ImportEntry["resource"] {
  const start = nine + index * quarter;
  return {
    resourceType: "Slot",
    id: `slot-${index + 1}`,
    identifier: [{ system: "https://tools.ietf.org/html/rfc4122", value: `slot-identifier-${index + 1}` }],
    schedule: { reference: "Schedule/schedule-1" },
    status: "free",
    start: new Date(start).toISOString().replace("Z", "+00:00"),
    end: new Date(start + quarter).toISOString().replace("Z", "+00:00"),
  };
}
