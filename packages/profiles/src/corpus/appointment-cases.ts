import { accepted, type CorpusCase, missing, wrong, wrongBy } from "./corpus-case.ts";

const UK = "https://fhir.hl7.org.uk/STU3/StructureDefinition";

/** Bookings that differ from a good one in the Appointment itself. */
export const appointmentCases: readonly CorpusCase[] = [
  wrong("Appointment.id", "appointment-1", "no-id"),
  wrong("Appointment.meta.profile[0]", `${UK}/CareConnect-Patient-1`, "profile-type"),
  wrong("Appointment.meta.profile", `${UK}/CareConnect-Appointment-1`, "array-form"),
  wrong("Appointment.language", "en GB ", "primitive-format"),
  wrong("Appointment.implicitRules", "http://rules.example/a b", "primitive-format"),
  accepted("a booking without a language (BOOK-43)", ["Appointment.language", undefined]),
  accepted("a booking that claims no profile (BOOK-42)", ["Appointment.meta", undefined]),
  accepted("a booking that claims a profile that is not known", [
    "Appointment.meta.profile[0]",
    "https://vendor.example/StructureDefinition/booking",
  ]),
  accepted("a profile with its version", ["Appointment.meta.profile[0]", `${UK}/CareConnect-Appointment-1|1.1.0`]),

  missing("Appointment.status", "cardinality-min"),
  wrong("Appointment.status", "cancelled", "status-booked"),
  wrong("Appointment.status", "entered-in-error", "status-booked"),
  wrong("Appointment.status", "proposed", "status-booked"),
  wrong("Appointment.status", "Booked", "binding"),
  wrong("Appointment.status", "entered in error", "binding"),
  wrong("Appointment.status", ["booked"], "array-form"),
  wrong("Appointment.status", null, "ele-1"),
  wrong("Appointment.status", 1, "primitive-format"),

  missing("Appointment.start", "start-and-end", "Appointment"),
  missing("Appointment.end", "start-and-end", "Appointment"),
  wrong("Appointment.start", "2026-10-01T09:00:00", "primitive-format"),
  wrong("Appointment.start", "2026-10-01", "primitive-format"),
  wrong("Appointment.start", "2026-02-30T09:00:00Z", "primitive-format"),
  wrong("Appointment.start", "2026-10-01T25:00:00Z", "primitive-format"),
  wrong("Appointment.start", "2026-10-01T08:00:60Z", "primitive-format"),
  wrong("Appointment.start", "2026-10-01T08:00:00+15:00", "primitive-format"),
  wrong("Appointment.start", 1_790_841_600, "primitive-format"),
  wrong("Appointment.end", "2026-10-01T09:00:00.000+01:00", "start-before-end"),
  wrong("Appointment.end", "2026-10-01T07:15:00Z", "start-before-end"),
  accepted("times in another offset", ["Appointment.start", "2026-10-01T08:00:00Z"]),
  accepted("an appointment shorter than its slot (BOOK-47)", ["Appointment.end", "2026-10-01T09:10:00.000+01:00"]),
  wrong("Appointment.minutesDuration", 0, "primitive-format"),
  wrong("Appointment.minutesDuration", 7.5, "primitive-format"),
  wrong("Appointment.minutesDuration", "15", "primitive-format"),
  wrong("Appointment.priority", -1, "primitive-format"),

  missing("Appointment.description", "description"),
  wrong("Appointment.description", "", "primitive-format"),
  wrong("Appointment.description", { text: "Sore throat" }, "primitive-format"),
  wrong("Appointment.comment", 7, "primitive-format"),
  wrong("Appointment.created", "2019-01-17T14:00:00", "primitive-format"),
  accepted("a booking that does not say when it was created (D-29)", ["Appointment.created", undefined]),
  accepted("a booking created on a day", ["Appointment.created", "2026-09-30"]),

  missing("Appointment.slot", "one-slot", "Appointment.contained[2]"),
  wrong("Appointment.slot", [], "array-form", "Appointment.contained[2]"),
  wrong("Appointment.slot", { reference: "#slot" }, "array-form"),
  wrong("Appointment.slot[1]", { reference: "Slot/slot-2" }, "one-slot"),
  wrong("Appointment.slot[0].reference", "#other", "ref-1", "Appointment.contained[2]"),
  wrong("Appointment.slot[0].reference", "Schedule/schedule-1", "reference-target", "Appointment.contained[2]"),
  wrong("Appointment.slot[0].reference", "#patient", "reference-target", "Appointment.contained[2]"),
  wrongBy(
    "Appointment.slot[0]",
    { display: "Thursday morning" },
    { at: "Appointment.slot[0].reference", rule: "one-slot" },
    "Appointment.contained[2]",
  ),
  wrong("Appointment.slot[0]", "Slot/slot-1", "object-form", "Appointment.contained[2]"),
  accepted(
    "a slot by its id, none contained (D-32)",
    ["Appointment.slot[0].reference", "Slot/123"],
    ["Appointment.contained[2]", undefined],
  ),
  accepted(
    "a slot by an absolute URL, none contained (D-32)",
    ["Appointment.slot[0].reference", "https://provider.example/STU3/Slot/123"],
    ["Appointment.contained[2]", undefined],
  ),

  missing("Appointment.supportingInformation", "supporting-document", "Appointment.contained[0]"),
  wrong("Appointment.supportingInformation[1]", { reference: "#slot" }, "supporting-document"),
  wrong(
    "Appointment.supportingInformation[0]",
    { reference: "DocumentReference/1" },
    "supporting-document",
    "Appointment.contained[0]",
  ),
  wrongBy("Appointment.incomingReferral", [{ reference: "Patient/1" }], {
    at: "Appointment.incomingReferral[0].reference",
    rule: "reference-target",
  }),
  accepted("a referral (BOOK-56)", ["Appointment.incomingReferral", [{ reference: "ReferralRequest/1" }]]),
  wrongBy("Appointment.indication", [{ reference: "Patient/1" }], {
    at: "Appointment.indication[0].reference",
    rule: "reference-target",
  }),
  wrongBy("Appointment.requestedPeriod", [{ start: "2026-10-02", end: "2026-10-01" }], {
    at: "Appointment.requestedPeriod[0]",
    rule: "per-1",
  }),
];
