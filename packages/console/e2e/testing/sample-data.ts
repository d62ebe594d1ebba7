import type { ImportEntry } from "@careslot/appointments";
import type { Resource } from "@careslot/fhir";

/** Monday 1 June 2026, 09:30 in London: what the console takes for now. */
export const now: Date = new Date("2026-06-01T09:30:00+01:00");

const quarter = 15 * 60 * 1000;
const nine = Date.parse("2026-06-02T09:00:00+01:00");
const odsSystem = "https://fhir.nhs.uk/Id/ods-organization-code";

/** One service with its clinician, twelve quarters of an hour from nine on the next day, and one of them blocked. */
export const sampleData: readonly ImportEntry[] = [
  {
    resourceType: "HealthcareService",
    id: "2000000001",
    identifier: [{ system: "https://fhir.nhs.uk/Id/dos-service-id", value: "2000000001" }],
    name: "Millbrook Urgent Treatment Centre",
    providedBy: { reference: "Organization/ZZ901" },
  },
  {
    resourceType: "Organization",
    id: "ZZ901",
    identifier: [{ system: odsSystem, value: "ZZ901" }],
    name: "Millbrook Community Trust",
  },
  {
    resourceType: "Practitioner",
    id: "100000000001",
    name: [{ family: "Marsh", given: ["Agnes"], prefix: ["Ms"] }],
  },
  {
    resourceType: "Schedule",
    id: "nurse",
    identifier: [{ system: "https://tools.ietf.org/html/rfc4122", value: "0a4bb2f6-3a5c-4f7e-9d53-6f1d3a1f4a01" }],
    actor: [{ reference: "HealthcareService/2000000001" }, { reference: "Practitioner/100000000001" }],
  },
  ...Array.from({ length: 12 }, (_, index) => slot(index)),
].map((resource: Resource) => ({ resource, content: JSON.stringify(resource) }));

function slot(index: number): Resource {
  const start = nine + index * quarter;
  return {
    resourceType: "Slot",
    id: `slot-${index + 1}`,
    identifier: [{ system: "https://tools.ietf.org/html/rfc4122", value: `slot-identifier-${index + 1}` }],
    schedule: { reference: "Schedule/nurse" },
    status: index === 11 ? "busy-unavailable" : "free",
    start: new Date(start).toISOString().replace("Z", "+00:00"),
    end: new Date(start + quarter).toISOString().replace("Z", "+00:00"),
  };
}
