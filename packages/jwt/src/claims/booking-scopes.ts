/**
 * The scopes of the NHS booking API, one for each thing a consumer may want to do.
 * @see requirement JWT-12
 */
export const bookingScopes = [
  /** Book and cancel. */
  "patient/appointment.write",
  /** Get an appointment by its id. */
  "patient/appointment.read",
  /** Read the metadata and search for slots. */
  "organization/slot.read",
] as const;

export type BookingScope = (typeof bookingScopes)[number];
