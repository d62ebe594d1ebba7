import type { Meta } from "fhir/r3.js";

export type {
  Appointment,
  AppointmentParticipant,
  Bundle,
  BundleEntry,
  CapabilityStatement,
  ContactPoint,
  DocumentReference,
  HealthcareService,
  Identifier,
  Location,
  Meta,
  OperationOutcome,
  OperationOutcomeIssue,
  Organization,
  Patient,
  Practitioner,
  PractitionerRole,
  Reference,
  Schedule,
  Slot,
} from "fhir/r3.js";

/** Any STU3 resource: its elements are known only once it has been checked. */
export interface Resource {
  readonly resourceType: string;
  readonly id?: string;
  readonly meta?: Meta;
  readonly [element: string]: unknown;
}
