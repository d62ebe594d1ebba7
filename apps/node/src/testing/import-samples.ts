import type { Resource } from "@careslot/fhir";
import type { Store } from "../store/open-store.ts";

export const service: Resource = {
  resourceType: "HealthcareService",
  id: "2000000009",
  identifier: [{ system: "https://fhir.nhs.uk/Id/dos-service-id", value: "2000000009" }],
};
export const schedule: Resource = {
  resourceType: "Schedule",
  id: "diary",
  identifier: [{ system: "https://tools.ietf.org/html/rfc4122", value: "3f0a5a52-5f6c-4d53-8c5e-5c8f0f2f5a01" }],
  actor: [{ reference: "HealthcareService/2000000009" }],
};

export function slot(id: string, change: Readonly<Record<string, unknown>> = {}): Resource {
  return {
    resourceType: "Slot",
    id,
    identifier: [{ system: "https://tools.ietf.org/html/rfc4122", value: `identifier-of-${id}` }],
    schedule: { reference: "Schedule/diary" },
    status: "free",
    start: "2026-06-01T09:00:00+00:00",
    end: "2026-06-01T09:15:00+00:00",
    ...change,
  };
}

export function slotText(change: Readonly<Record<string, unknown>>): string {
  return JSON.stringify(bundle(service, schedule, slot("a", change)));
}

export function bundle(...resources: readonly Resource[]): Resource {
  return { resourceType: "Bundle", type: "collection", entry: resources.map((resource) => ({ resource })) };
}

/** The ids of the slots that a store holds. */
export async function slotsIn({ appointments }: Store): Promise<readonly string[]> {
  const found = await appointments.searchSlots({ statuses: [], limit: 10 });
  return found.ok ? found.slots.map(({ id }) => id) : [];
}
