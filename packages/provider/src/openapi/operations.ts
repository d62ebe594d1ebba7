import type { Interaction } from "@careslot/appointments";
import type { FailureKind } from "../failure/failure.ts";
import type { ExampleName } from "./examples.ts";
import type { Parameter } from "./open-api.ts";
import type { RequestHeader } from "./request-headers.ts";
import { type ResponseHeader, versioned } from "./response-headers.ts";
import type { SchemaName } from "./schemas.ts";
import { appointmentQuery, slotQuery } from "./url-parameters.ts";

/** An interaction that a consumer can ask for. */
export type Offered = Exclude<Interaction, "unknown">;

/** What the route table does not say about an interaction. */
export interface OperationText {
  readonly tag: "Capability" | "Slots" | "Appointments";
  readonly summary: string;
  readonly description: string;
  readonly query?: readonly Parameter[];
  readonly headers?: readonly RequestHeader[];
  readonly body?: { readonly schema: SchemaName; readonly example: ExampleName };
  readonly success: Success;
  /** Whether the client may be told that it has this version already. */
  readonly notModified?: true;
  /** In which ways it can fail beyond those that every request can. */
  readonly failures: readonly FailureKind[];
  readonly failureExample?: { readonly kind: FailureKind; readonly example: ExampleName };
}

interface Success {
  readonly status: 200 | 201;
  readonly meaning: string;
  readonly schema: SchemaName;
  readonly example?: ExampleName;
  readonly headers?: readonly ResponseHeader[];
}

const reading: readonly FailureKind[] = ["not-permitted", "store-unavailable", "store-failed"];
const changing: readonly FailureKind[] = [
  ...reading,
  "body-too-large",
  "body-too-slow",
  "body-unreadable",
  "request-repeated",
  "content-invalid",
];

/** Every interaction, in the words of the specification's pages. */
export const operations: Readonly<Record<Offered, OperationText>> = {
  metadata: {
    tag: "Capability",
    summary: "Read the capability statement",
    description: "What this provider can do, made from what runs here (META-01, META-04).",
    success: { status: 200, meaning: "The statement (META-01).", schema: "CapabilityStatement", example: "Capability" },
    failures: [],
  },
  "search-slot": {
    tag: "Slots",
    summary: "Search for slots",
    description:
      "The slots of a service in a window of time. Those that are not released to the organisation that asks are left out (SLOT-01, SLOT-38).",
    query: slotQuery,
    headers: ["Prefer"],
    success: {
      status: 200,
      meaning: "What was found; where nothing was, a Bundle with `total` 0 and no entry (SLOT-01, SLOT-31).",
      schema: "SlotBundle",
      example: "FreeSlots",
    },
    failures: [...reading, "query-invalid", "service-unknown"],
  },
  "search-appointment": {
    tag: "Appointments",
    summary: "Search for a patient's appointments",
    description:
      "The appointments to come of the patient that `identifier` names, or the one that `_id` names. One of the two must be there (PSRCH-01 to PSRCH-07).",
    query: appointmentQuery,
    headers: ["Prefer"],
    success: {
      status: 200,
      meaning: "What was found, be it nothing (PSRCH-01, PSRCH-03).",
      schema: "AppointmentBundle",
      example: "PatientsAppointments",
    },
    failures: [...reading, "query-invalid"],
  },
  "create-appointment": {
    tag: "Appointments",
    summary: "Book an appointment",
    description:
      "Books the slot that the Appointment contains, whole or not at all: of all who want one slot, one gets it (BOOK-01, BOOK-20, BOOK-21).",
    body: { schema: "Booking", example: "Booking" },
    success: {
      status: 201,
      meaning: "Booked: the Appointment with its id and version (BOOK-03, BOOK-07).",
      schema: "Appointment",
      example: "BookedAppointment",
      headers: ["Location", ...versioned],
    },
    failures: [...changing, "slot-unknown", "slot-mismatch", "slot-taken"],
    failureExample: { kind: "slot-taken", example: "SlotTaken" },
  },
  "read-appointment": {
    tag: "Appointments",
    summary: "Read an appointment",
    description: "The current version, and in `ETag` what a cancellation must be based on (READ-01, READ-05, CAN-02).",
    headers: ["If-None-Match"],
    success: {
      status: 200,
      meaning: "The current version (READ-01).",
      schema: "Appointment",
      example: "BookedAppointment",
      headers: versioned,
    },
    notModified: true,
    failures: [...reading, "appointment-unknown"],
  },
  "update-appointment": {
    tag: "Appointments",
    summary: "Cancel an appointment",
    description:
      "Takes the Appointment as it was read, its status changed to `cancelled` and nothing else; the slot is free again. There is no other update. It is taken at the URL of the appointment, and at that of its current version (CAN-01, CAN-06, CAN-12, CAN-16).",
    headers: ["If-Match"],
    body: { schema: "Appointment", example: "Cancellation" },
    success: {
      status: 200,
      meaning: "Cancelled: the Appointment with its new version (CAN-03, CAN-07).",
      schema: "Appointment",
      example: "CancelledAppointment",
      headers: ["Location", ...versioned],
    },
    failures: [
      ...changing,
      "id-mismatch",
      "precondition-missing",
      "appointment-unknown",
      "version-conflict",
      "not-cancellable",
      "changed",
    ],
  },
  "history-appointment": {
    tag: "Appointments",
    summary: "Read the history of an appointment",
    description: "Every version that was ever acknowledged (VER-01, HIST-01).",
    success: { status: 200, meaning: "The versions, newest first (HIST-01).", schema: "HistoryBundle" },
    failures: [...reading, "appointment-unknown"],
  },
  "vread-appointment": {
    tag: "Appointments",
    summary: "Read one version of an appointment",
    description: "The version as it was acknowledged; it never changes (VREAD-01, BOOK-05).",
    headers: ["If-None-Match"],
    success: {
      status: 200,
      meaning: "That version (VREAD-01).",
      schema: "Appointment",
      example: "BookedAppointment",
      headers: versioned,
    },
    notModified: true,
    failures: [...reading, "appointment-unknown"],
  },
};
