import type { Appointments, Booking, Cancellation, HeldSlot, ImportEntry, Version } from "../appointments.ts";
import type { AuditEntry } from "../audit/audit-entry.ts";

/** Monday 1 June 2026, 09:00 in London. */
export const nine: number = Date.parse("2026-06-01T09:00:00+01:00");
export const quarter: number = 15 * 60 * 1000;

/** One service with two identifiers, its schedule, and as many consecutive quarter-hour slots as asked for. */
export function sampleDiary(slots: number): readonly ImportEntry[] {
  return [
    entry({
      resourceType: "HealthcareService",
      id: "service-1",
      identifier: [
        { system: "https://fhir.nhs.uk/Id/dos-service-id", value: "2000000001" },
        { system: "https://example.org/services", value: "utc" },
      ],
    }),
    entry({ resourceType: "Schedule", id: "schedule-1", actor: [{ reference: "HealthcareService/service-1" }] }),
    ...Array.from({ length: slots }, (_, index) => slotEntry(index + 1)),
  ];
}

export function slotEntry(number: number, change: Readonly<Record<string, unknown>> = {}): ImportEntry {
  const start = nine + (number - 1) * quarter;
  return entry({
    resourceType: "Slot",
    id: `slot-${number}`,
    identifier: [{ system: "https://tools.ietf.org/html/rfc4122", value: `slot-identifier-${number}` }],
    schedule: { reference: "Schedule/schedule-1" },
    status: "free",
    start: new Date(start).toISOString(),
    end: new Date(start + quarter).toISOString(),
    ...change,
  });
}

export function entry(resource: ImportEntry["resource"]): ImportEntry {
  return { resource, content: JSON.stringify(resource) };
}

/** Loads a slot that the sample diary holds. */
export async function load(appointments: Appointments, number: number): Promise<HeldSlot> {
  const [slot] = await appointments.findSlots({ id: `slot-${number}` });
  if (slot === undefined) throw new TypeError(`The sample diary holds no slot ${number}.`);
  return slot;
}

export function version(id: string, versionId = 1): Version {
  const status = versionId === 1 ? "booked" : "cancelled";
  const content = JSON.stringify({ resourceType: "Appointment", id, status, meta: { versionId: String(versionId) } });
  return { id, versionId, status, content, lastUpdated: `2026-05-30T10:00:0${versionId}.000+00:00` };
}

export function bookingOf(slot: HeldSlot, id: string, requestId?: string): Booking {
  return {
    version: version(id),
    slot,
    audit: auditEntry(201),
    ...(requestId === undefined ? {} : { request: { consumer: "consumer-1", requestId } }),
  };
}

export function cancellationOf(id: string, versionId = 2, requestId?: string): Cancellation {
  return {
    version: version(id, versionId),
    audit: auditEntry(200),
    ...(requestId === undefined ? {} : { request: { consumer: "consumer-1", requestId } }),
  };
}

export function auditEntry(outcome: number): AuditEntry {
  return {
    recorded: "2026-05-30T10:00:00.000+00:00",
    interaction: outcome === 201 ? "create-appointment" : "update-appointment",
    outcome,
    requestId: "00000000-0000-4000-8000-000000000000",
  };
}

/** The statuses of all slots, in order of time. */
export async function statuses(appointments: Appointments): Promise<readonly string[]> {
  const found = await appointments.searchSlots({ statuses: [], limit: 1000 });
  if (!found.ok) throw new TypeError("A search without a service knows no unknown service.");
  return found.slots.map(({ content }) => (JSON.parse(content) as { status: string }).status);
}
