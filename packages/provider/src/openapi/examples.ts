import { type Appointment, operationOutcome, type Resource } from "@careslot/fhir";
import { capabilityStatement } from "../capability/capability-statement.ts";
import { firstVersion } from "../decide/first-version.ts";
import { failureStatus } from "../failure/failure-status.ts";
import { slotTaken } from "../failure/refusals.ts";
import type { Settings } from "../ports.ts";
import type { Route } from "../route.ts";
import { appointmentSummary } from "../search/appointment-summary.ts";
import { storedResource } from "../stored-resource.ts";
import { appointmentUrl } from "../urls.ts";
import { exampleBooking, exampleNhsNumber, exampleSlot } from "./example-booking.ts";
import type { Example } from "./open-api.ts";

const now = new Date("2026-06-01T08:30:00Z");
const id = "7a1c";

export type ExampleName =
  | "Capability"
  | "FreeSlots"
  | "Booking"
  | "BookedAppointment"
  | "Cancellation"
  | "CancelledAppointment"
  | "PatientsAppointments"
  | "SlotTaken";

/** Examples of what goes over the wire, made by what makes the real thing wherever something does. All data is synthetic. */
export function examples(routes: readonly Route[], settings: Settings): Readonly<Record<ExampleName, Example>> {
  const booking = exampleBooking(exampleSlot);
  const booked = bookedAppointment(booking, settings);
  const cancelled = { ...booked, status: "cancelled" };
  const taken = slotTaken().failure.issues;
  return {
    Capability: example("The CapabilityStatement of this provider", capabilityStatement(routes, settings)),
    FreeSlots: example("One free slot", freeSlots(settings)),
    Booking: example("A booking", booking),
    BookedAppointment: example("The appointment, version 1", booked),
    Cancellation: example("The appointment as it was read, its status changed", cancelled),
    CancelledAppointment: example("The cancelled appointment, version 2", {
      ...cancelled,
      meta: { ...booked.meta, versionId: "2", lastUpdated: "2026-06-01T08:45:00.000+00:00" },
    }),
    PatientsAppointments: example("A patient's one appointment to come", patientsAppointments(booked, settings)),
    SlotTaken: example(
      "Somebody else was faster",
      operationOutcome(taken, "c2a5e7d0-6f0d-4b39-8f5c-2f2b8c0b7c44", failureStatus["slot-taken"].spine),
    ),
  };
}

function example(summary: string, value: unknown): Example {
  return { summary, value };
}

function bookedAppointment(booking: Resource, settings: Settings): Resource {
  const appointment = booking as unknown as Appointment;
  return storedResource(
    firstVersion({ appointment, slots: [], ids: { appointment: id, patient: id }, now, settings }).content,
  );
}

function freeSlots({ baseUrl }: Settings): Resource {
  const { system, value, schedule, start, end } = exampleSlot;
  const slot = {
    resourceType: "Slot",
    id: "slot-1",
    identifier: [{ system, value }],
    schedule: { reference: schedule },
  };
  return searchset(`${baseUrl}/Slot?service=2000000001&status=free`, [
    { fullUrl: `${baseUrl}/Slot/slot-1`, resource: { ...slot, status: "free", start, end }, search: { mode: "match" } },
  ]);
}

function patientsAppointments(booked: Resource, settings: Settings): Resource {
  const { system, value } = exampleNhsNumber;
  const identifier = encodeURIComponent(`${system}|${value}`);
  return searchset(`${settings.baseUrl}/Appointment?identifier=${identifier}`, [
    { fullUrl: appointmentUrl(settings, id), resource: appointmentSummary(booked), search: { mode: "match" } },
  ]);
}

function searchset(self: string, entry: readonly object[]): Resource {
  return {
    resourceType: "Bundle",
    id: "3d9b7a54-8a0f-4f3e-9c57-4c1a0b3a6e02",
    type: "searchset",
    total: entry.length,
    link: [{ relation: "self", url: self }],
    entry,
  };
}
