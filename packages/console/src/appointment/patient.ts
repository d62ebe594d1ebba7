import { nhsNumberSystem } from "@careslot/fhir";

/** What a page says of the patient. */
export interface ShownPatient {
  readonly name?: string;
  readonly birthDate?: string;
  readonly nhsNumber?: string;
}

/** The little of an Appointment's Patient that is shown apart. */
interface PatientLike {
  readonly resourceType?: string;
  readonly name?: readonly { readonly given?: readonly string[]; readonly family?: string }[];
  readonly birthDate?: string;
  readonly identifier?: readonly { readonly system?: string; readonly value?: string }[];
}

/** The patient that an appointment contains. */
export function patientOf(appointment: object): ShownPatient {
  const { contained = [] } = appointment as { readonly contained?: readonly PatientLike[] };
  const patient = contained.find(({ resourceType }) => resourceType === "Patient");
  const [name] = patient?.name ?? [];
  const nhsNumber = patient?.identifier?.find(({ system }) => system === nhsNumberSystem)?.value;
  return {
    ...(name && { name: [...(name.given ?? []), name.family ?? ""].join(" ").trim() }),
    ...(patient?.birthDate && { birthDate: patient.birthDate }),
    ...(nhsNumber && { nhsNumber }),
  };
}
