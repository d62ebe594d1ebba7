import type { Appointment, Slot } from "@careslot/fhir";

/** An appointment that the run has booked, as the provider gave it. */
export interface Kept {
  readonly id: string;
  readonly versionId: string;
  readonly appointment: Appointment;
}

/** What requests are made of. */
export interface Material {
  /** Service root of the provider. */
  readonly baseUrl: string;
  readonly service: string;
  /** A good token of this scope. */
  readonly token: (scope: string) => Promise<string>;
  readonly slots: readonly Slot[];
  /** Appointments that nobody has cancelled, as far as the run knows. */
  readonly kept: readonly Kept[];
  /** Much that is very little once it is compressed with gzip. */
  readonly bomb: Uint8Array;
  readonly newId: () => string;
}
