import type { Version } from "@careslot/appointments";
import { type Appointment, formatInstant, type Patient, type Resource, writeResource } from "@careslot/fhir";
import type { Settings } from "../ports.ts";
import { type Contained, containedBy } from "./contained.ts";
import type { BookingCommand } from "./decide-booking.ts";

const profile = "https://fhir.hl7.org.uk/STU3/StructureDefinition/CareConnect-Appointment-1";

/**
 * Version 1 of an appointment: what the consumer sent, and what only the provider can say: id, version, when it was made
 * (BOOK-18, D-29), the language where none was given (BOOK-43), and its own identifier for a patient who has none
 * (BOOK-59).
 */
export function firstVersion({ appointment, ids, now, settings }: BookingCommand): Version {
  const lastUpdated = formatInstant(now);
  const id = ids.appointment;
  const { meta, language = "en-GB", contained } = appointment;
  const own = {
    resourceType: "Appointment",
    id,
    meta: { ...meta, versionId: "1", lastUpdated, profile: claimed(meta?.profile) },
    language,
  };
  const resource: Resource = {
    ...own,
    ...appointment,
    ...own,
    ...(contained && { contained: identified(appointment, settings, ids.patient) }),
    created: lastUpdated,
  };
  return { id, versionId: 1, lastUpdated, status: "booked", content: writeResource(resource, "json") };
}

/** The profiles that the appointment claims, CareConnect's among them (BOOK-42, READ-02). */
function claimed(profiles: readonly string[] = []): string[] {
  return profiles.some((url) => url.split("|")[0] === profile) ? [...profiles] : [...profiles, profile];
}

/** The contained patient that the booking is for. */
export function patientOf(appointment: Appointment): Contained<Patient> | undefined {
  return appointment.participant
    .map(({ actor }) => containedBy(appointment, "Patient", actor?.reference))
    .find((patient) => patient !== undefined);
}

function identified(appointment: Appointment, settings: Settings, patientId: string): Appointment["contained"] {
  const patient = patientOf(appointment)?.resource;
  const unnamed = patient !== undefined && (patient.identifier ?? []).length === 0;
  const system = settings.localPatientSystem ?? `${settings.baseUrl}/Id/patient`;
  return appointment.contained?.map((resource) =>
    unnamed && resource.id === patient.id ? { ...resource, identifier: [{ system, value: patientId }] } : resource,
  );
}
