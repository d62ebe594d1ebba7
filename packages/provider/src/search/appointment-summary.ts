import type { Appointment, Patient, Reference, Resource } from "@careslot/fhir";
import { patientOf } from "../decide/first-version.ts";

/** Says that a resource is not all there. */
const subsetted = { system: "http://hl7.org/fhir/v3/ObservationValue", code: "SUBSETTED" };

/** The few details of an appointment that a search gives: when, in what state, and whose, by number alone (PSRCH-05). */
export function appointmentSummary(resource: Resource): Resource {
  const { id, meta, status, start, end, created, participant } = resource as unknown as Appointment;
  const patient = patientOf(resource as unknown as Appointment)?.resource;
  return {
    resourceType: "Appointment",
    ...(id !== undefined && { id }),
    meta: { ...meta, tag: [...(meta?.tag ?? []), subsetted] },
    status,
    start,
    end,
    created,
    participant: participant.map(({ actor, ...rest }) => ({ ...rest, ...(actor && { actor: named(actor, patient) }) })),
  };
}

/** A local reference would lead to a contained resource that the summary leaves out: the identifier stands for it. */
function named({ reference, identifier, type }: Reference & { type?: string }, patient: Patient | undefined): object {
  if (!reference?.startsWith("#")) return { reference, ...(type !== undefined && { type }) };
  return { identifier: identifier ?? patient?.identifier?.[0] };
}
