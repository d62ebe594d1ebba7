/** What is gone through, table by table. */
export type IntegrityCheck = "versions" | "appointments" | "bookings" | "slots" | "requests" | "directory" | "audit";

/** Every fault that can be found. The names are stable. */
export type IntegrityFaultKind =
  /** The versions of an appointment are not 1, 2, 3 and so on, or one does not follow the one before. */
  | "version-gap"
  /** A stored resource cannot be read, or is another one than its row says. */
  | "unreadable"
  /** The status in the resource is not the one in its row. */
  | "status-differs"
  /** The version in the resource's meta is not the one in its row. */
  | "version-differs"
  /** There is a version, or a booking, of an appointment that is not there. */
  | "appointment-missing"
  /** There is an appointment without any version. */
  | "version-missing"
  /** The current version is booked, and no active booking holds its slot. */
  | "booking-missing"
  /** The current version is cancelled, and a booking still holds its slot. */
  | "booking-left"
  /** A booking holds another slot than its appointment has. */
  | "slot-differs"
  /** A booking holds a slot that is not there. */
  | "slot-missing"
  /** A booking holds a slot that is not busy. */
  | "slot-not-busy"
  /** The times of a slot's resource are not those in its row. */
  | "times-differ"
  /** A request led to a version that is not there. */
  | "result-missing"
  /** An entry of the audit trail is missing. */
  | "audit-missing"
  /** An entry of the audit trail is not what was sealed. */
  | "audit-changed";

export interface IntegrityFault {
  readonly kind: IntegrityFaultKind;
  /** The row: `Appointment/[id]/_history/[version]`, `Slot/[id]`, or the number of an audit entry. Nothing personal. */
  readonly at: string;
}

/** What a check found. */
export interface IntegrityResult {
  readonly check: IntegrityCheck;
  /** How many rows there are. */
  readonly rows: number;
  /** How many faults there are. */
  readonly faults: number;
  /** The first of them, at most twenty. */
  readonly first: readonly IntegrityFault[];
  /**
   * Only of slots: how many are busy though nobody booked them here. They may have been imported so, and are no fault.
   */
  readonly busyUnbooked?: number;
}
