import { accepted, type CorpusCase, missing, wrong, wrongBy } from "./corpus-case.ts";

const SLOT = "Appointment.contained[2]";

/** Bookings that differ from a good one in the contained Slot, or in what contained resources must be (BOOK-50). */
export const slotCases: readonly CorpusCase[] = [
  wrongBy(SLOT, undefined, { at: "Appointment.slot[0].reference", rule: "ref-1" }),
  missing(`${SLOT}.schedule`, "cardinality-min"),
  missing(`${SLOT}.status`, "cardinality-min"),
  missing(`${SLOT}.start`, "cardinality-min"),
  missing(`${SLOT}.end`, "cardinality-min"),
  missing(`${SLOT}.identifier`, "cardinality-min"),
  missing(`${SLOT}.identifier[0].system`, "slot-identifier"),
  missing(`${SLOT}.identifier[0].value`, "slot-identifier"),
  wrong(`${SLOT}.identifier[1]`, { system: "https://provider.example/Id/slot", value: "slot-2" }, "cardinality-max"),
  wrong(`${SLOT}.identifier`, { value: "slot-1" }, "array-form"),
  wrong(`${SLOT}.status`, "busy-tentative", "slot-status"),
  wrong(`${SLOT}.status`, "booked", "binding"),
  wrong(`${SLOT}.schedule.reference`, "Slot/1", "reference-target"),
  wrong(`${SLOT}.schedule`, "Schedule/1", "object-form"),
  wrong(`${SLOT}.start`, "2026-10-01T09:00", "primitive-format"),
  wrong(`${SLOT}.overbooked`, "no", "primitive-format"),
  wrongBy(
    "Appointment.contained[3]",
    {
      resourceType: "Slot",
      id: "second",
      identifier: [{ system: "https://provider.example/Id/slot", value: "slot-2" }],
      schedule: { reference: "Schedule/1" },
      status: "free",
      start: "2026-10-01T10:00:00Z",
      end: "2026-10-01T10:15:00Z",
    },
    { at: "Appointment.contained[3]", rule: "at-most-one-slot" },
  ),
  wrongBy(`${SLOT}.resourceType`, "Timeslot", { at: SLOT, rule: "resource-type" }, "Appointment.slot[0].reference"),
  wrongBy(`${SLOT}.resourceType`, undefined, { at: SLOT, rule: "resource-type" }),
  wrong(
    "Appointment.contained",
    { resourceType: "Patient" },
    "array-form",
    "Appointment.supportingInformation[0].reference",
    "Appointment.slot[0].reference",
    "Appointment.participant[0].actor.reference",
  ),
  accepted("a slot that is still free", [`${SLOT}.status`, "free"]),
  accepted("a schedule by a URL that starts at the root", [`${SLOT}.schedule.reference`, "/Schedule/schedule-1"]),
  accepted(
    "a contained resource of a type that is not checked",
    ["Appointment.contained[3]", { resourceType: "RelatedPerson", id: "mother", patient: { reference: "#patient" } }],
    ["Appointment.participant[1]", { actor: { reference: "#mother" }, status: "accepted" }],
  ),
];
