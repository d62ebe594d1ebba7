import type { Appointment, DocumentReference, Patient, Slot } from "@careslot/fhir";

interface ContainedTypes {
  readonly DocumentReference: DocumentReference;
  readonly Patient: Patient;
  readonly Slot: Slot;
}

/** A contained resource and where it stands. */
export interface Contained<T> {
  readonly resource: T;
  /** FHIRPath with its index, such as `Appointment.contained[0]`. */
  readonly path: string;
}

/** The contained resource of a type that a local reference such as `#slot` names. */
export function containedBy<Type extends keyof ContainedTypes>(
  appointment: Appointment,
  type: Type,
  reference: string | undefined,
): Contained<ContainedTypes[Type]> | undefined {
  const index = (appointment.contained ?? []).findIndex(
    ({ resourceType, id }) => resourceType === type && id !== undefined && `#${id}` === reference,
  );
  const resource = appointment.contained?.[index];
  if (resource === undefined) return undefined;
  return { resource: resource as unknown as ContainedTypes[Type], path: `Appointment.contained[${index}]` };
}
