import type { Appointment, Patient, Reference, Resource } from "@careslot/fhir";
import { patientOf } from "../decide/first-version.ts";

type Participant = Appointment["participant"][number];

/** Says that a resource is not all there. */
const subsetted = { system: "http://hl7.org/fhir/v3/ObservationValue", code: "SUBSETTED" };

/** The few details of an appointment that a search gives: when, in what state, and whose, by number alone (PSRCH-05). */
export function appointmentSummary(resource: Resource): Resource {
  const appointment = resource as unknown as Appointment;
  const { id, meta, status, start, end, created, participant } = appointment;
  const patient = patientOf(appointment)?.resource;
  return {
    resourceType: "Appointment",
    ...(id !== undefined && { id }),
    meta: { ...meta, tag: [...(meta?.tag ?? []), subsetted] },
    status,
    start,
    end,
    created,
    participant: participant.flatMap((each) => summarised(each, patient)),
  };
}

/** Of a participant, nothing is left where neither who it is nor its type can be told (app-1). */
function summarised({ actor, ...rest }: Participant, patient: Patient | undefined): readonly object[] {
  const named = actor && identified(actor, patient);
  if (named !== undefined) return [{ ...rest, actor: named }];
  return rest.type === undefined ? [] : [rest];
}

/** A local reference would lead to a contained resource that the summary leaves out: the identifier stands for it. No names. */
function identified({ reference, identifier }: Reference, patient: Patient | undefined): Reference | undefined {
  if (reference !== undefined && !reference.startsWith("#")) return { reference };
  const known = identifier ?? (patient && reference === `#${patient.id}` ? patient.identifier?.[0] : undefined);
  return known && { identifier: known };
}
