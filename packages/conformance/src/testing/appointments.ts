import type { Appointment, Patient, Slot } from "@careslot/fhir";
import { type Asked, resourceOf, type Told } from "./handler.ts";

/** The appointment in a request or an answer, of which any element may be missing. */
export function appointmentOf(message: Asked | Told): Partial<Appointment> {
  return resourceOf(message) as Partial<Appointment>;
}

export function patientIn({ contained }: Partial<Appointment>): Partial<Patient> | undefined {
  return contained?.find(({ resourceType }) => resourceType === "Patient") as Partial<Patient> | undefined;
}

export function slotIn({ contained }: Partial<Appointment>): Partial<Slot> | undefined {
  return contained?.find(({ resourceType }) => resourceType === "Slot") as Partial<Slot> | undefined;
}

/** The value of the slot's identifier, by which a diary in a test tells slots apart. */
export function slotNameIn(appointment: Partial<Appointment>): string | undefined {
  return slotIn(appointment)?.identifier?.[0]?.value;
}
