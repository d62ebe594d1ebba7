import type { Resource } from "@careslot/fhir";
import template from "./booking.json" with { type: "json" };

const start = new Date(Date.now() + 86_400_000).toISOString().replace("Z", "+00:00");
const end = new Date(Date.now() + 87_300_000).toISOString().replace("Z", "+00:00");

const slot = {
  resourceType: "Slot",
  id: "slot-1",
  identifier: [{ system: "https://tools.ietf.org/html/rfc4122", value: "0b3f7b0e-94ad-4c1b-9f0a-2f5f6b1c7a55" }],
  schedule: { reference: "Schedule/schedule-1" },
  status: "free",
  start,
  end,
};

/** One clinic with one free slot, tomorrow. */
export const diary: readonly Resource[] = [
  { resourceType: "HealthcareService", id: "clinic" },
  { resourceType: "Schedule", id: "schedule-1", actor: [{ reference: "HealthcareService/clinic" }] },
  slot,
];

type Telecom = { readonly system: string; readonly value: string; readonly rank: number };

/** A booking of that slot, for a patient who does not exist, with this telecom. */
export function bookingWith(telecom: readonly Telecom[]): Resource {
  const contained = template.contained.map((resource) => {
    if (resource.resourceType === "Patient") return { ...resource, telecom };
    return resource.resourceType === "Slot" ? { ...slot, id: "slot", status: "busy" } : resource;
  });
  return { ...template, contained, start, end };
}
