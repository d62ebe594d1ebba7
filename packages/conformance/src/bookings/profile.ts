import type { Meta } from "@careslot/fhir";

/** The meta that claims a CareConnect profile. */
export function claims(type: "Appointment" | "DocumentReference" | "Patient" | "Slot"): Meta {
  return { profile: [`https://fhir.hl7.org.uk/STU3/StructureDefinition/CareConnect-${type}-1`] };
}
