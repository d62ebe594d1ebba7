import { exampleBooking, exampleNhsNumber } from "./example-booking.ts";
import type { Offered } from "./operations.ts";

/** What makes a described operation a request that works after the ones before it. */
interface CollectionStep {
  readonly query?: Readonly<Record<string, string>>;
  readonly body?: string;
  /** Script that keeps of the answer what later requests need. */
  readonly keep?: readonly string[];
}

/** The slot in the words of the search that found it (BOOK-51). */
const foundSlot = {
  system: "{{slotSystem}}",
  value: "{{slotIdentifier}}",
  schedule: "{{slotSchedule}}",
  start: "{{slotStart}}",
  end: "{{slotEnd}}",
};

/** One request for each interaction, in the order in which they work: search, book, read, cancel. */
export const collectionSteps: Readonly<Record<Offered, CollectionStep>> = {
  metadata: {},
  "search-slot": {
    query: { service: "{{service}}", status: "free", start: "ge{{$isoTimestamp}}" },
    keep: [
      "const slot = pm.response.json().entry[0].resource;",
      "const [{ system, value }] = slot.identifier;",
      keep("slotSystem", "system"),
      keep("slotIdentifier", "value"),
      keep("slotSchedule", "slot.schedule.reference"),
      keep("slotStart", "slot.start"),
      keep("slotEnd", "slot.end"),
    ],
  },
  "create-appointment": {
    body: JSON.stringify(exampleBooking(foundSlot), null, 2),
    keep: [keep("appointmentId", "pm.response.json().id")],
  },
  "read-appointment": {
    keep: [
      "const appointment = pm.response.json();",
      keep("versionId", "appointment.meta.versionId"),
      keep("etag", 'pm.response.headers.get("ETag")'),
      keep("cancellation", 'JSON.stringify({ ...appointment, status: "cancelled" }, null, 2)'),
    ],
  },
  "vread-appointment": {},
  "search-appointment": { query: { identifier: `${exampleNhsNumber.system}|${exampleNhsNumber.value}` } },
  "update-appointment": { body: "{{cancellation}}" },
  "history-appointment": {},
};

function keep(variable: string, expression: string): string {
  return `pm.collectionVariables.set("${variable}", ${expression});`;
}
