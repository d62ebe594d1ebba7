import type { Appointment, Patient, Slot } from "@careslot/fhir";

/** A booking that refers to a slot of the diary instead of containing it (D-32). */
export function withLiteralSlot(booking: Appointment, reference: string): Appointment {
  const contained = booking.contained?.filter(({ resourceType }) => resourceType !== "Slot");
  return { ...booking, ...(contained && { contained }), slot: [{ reference }] };
}

/** A booking whose patient is another. */
export function withPatient(booking: Appointment, change: (patient: Patient) => Patient): Appointment {
  return withContained(booking, "Patient", (resource) => change(resource as Patient));
}

/** A booking whose patient has another family name. */
export function withFamilyName(booking: Appointment, family: string): Appointment {
  return withPatient(booking, (patient) => ({
    ...patient,
    name: patient.name?.map((name) => ({ ...name, family })) ?? [],
  }));
}

/** A booking whose contained slot is another. */
export function withSlot(booking: Appointment, change: (slot: Slot) => Slot): Appointment {
  return withContained(booking, "Slot", (resource) => change(resource as Slot));
}

type Contained = NonNullable<Appointment["contained"]>[number];

function withContained(booking: Appointment, type: string, change: (resource: Contained) => Contained): Appointment {
  const contained = booking.contained?.map((each) => (each.resourceType === type ? change(each) : each));
  return { ...booking, ...(contained && { contained }) };
}

/** The same resource without these elements. */
export function without<T extends object, Name extends keyof T>(resource: T, ...names: readonly Name[]): Omit<T, Name> {
  const left = Object.entries(resource).filter(([name]) => !names.some((gone) => gone === name));
  return Object.fromEntries(left) as Omit<T, Name>;
}
