import { accepted, type CorpusCase, missing, wrong, wrongBy } from "./corpus-case.ts";

const PARTICIPANT = "Appointment.participant[0]";

/** Bookings that differ from a good one in who takes part. */
export const participantCases: readonly CorpusCase[] = [
  wrong("Appointment.participant[0].actor.identifier.value", "9000000009", "same-nhs-number"),
  missing("Appointment.participant", "cardinality-min", "Appointment.contained[1]"),
  wrong("Appointment.participant", [], "array-form", "Appointment.contained[1]"),
  missing(`${PARTICIPANT}.status`, "cardinality-min"),
  wrong(`${PARTICIPANT}.status`, "maybe", "binding"),
  wrong(`${PARTICIPANT}.status`, "", "primitive-format"),
  wrong(`${PARTICIPANT}.required`, "yes", "binding"),
  wrong(`${PARTICIPANT}.required`, true, "primitive-format"),
  wrong(`${PARTICIPANT}.type`, { text: "patient" }, "array-form"),
  wrong(PARTICIPANT, { status: "accepted" }, "app-1", "Appointment.contained[1]", "Appointment.participant"),
  wrong(PARTICIPANT, "#patient", "object-form", "Appointment.contained[1]"),
  wrong(`${PARTICIPANT}.actor.reference`, "#nobody", "ref-1", "Appointment.contained[1]", "Appointment.participant"),
  wrong(
    `${PARTICIPANT}.actor.reference`,
    "Organization/1",
    "reference-target",
    "Appointment.contained[1]",
    "Appointment.participant",
  ),
  wrong(
    `${PARTICIPANT}.actor.reference`,
    "#slot",
    "reference-target",
    "Appointment.contained[1]",
    "Appointment.participant",
  ),
  wrongBy(
    `${PARTICIPANT}.actor.reference`,
    "Patient/1",
    { at: `${PARTICIPANT}.actor`, rule: "one-patient-participant" },
    "Appointment.contained[1]",
  ),
  wrongBy(
    "Appointment.participant[1]",
    { actor: { reference: "#patient" }, status: "accepted" },
    { at: "Appointment.participant[1].actor", rule: "one-patient-participant" },
  ),
  wrongBy(
    "Appointment.participant[1]",
    { actor: { reference: "https://other.example/STU3/Patient/2" }, status: "accepted" },
    { at: "Appointment.participant[1].actor", rule: "one-patient-participant" },
  ),
  wrong(`${PARTICIPANT}.actor.identifier.value`, "9476719932", "valid-nhs-number"),
  wrong(`${PARTICIPANT}.actor.identifier.value`, "947 671 9931", "valid-nhs-number"),
  wrong(`${PARTICIPANT}.actor.identifier.use`, "main", "binding"),
  accepted("a patient named by reference alone", [`${PARTICIPANT}.actor`, { reference: "#patient" }]),
  accepted("a practitioner beside the patient (D-30)", [
    "Appointment.participant[1]",
    { actor: { reference: "Practitioner/1" }, status: "accepted" },
  ]),
  accepted("a place beside the patient (D-30)", [
    "Appointment.participant[1]",
    { actor: { reference: "Location/1" }, required: "required", status: "needs-action" },
  ]),
  accepted("a participant of a type, without an actor", [
    "Appointment.participant[1]",
    { type: [{ text: "translator" }], status: "tentative" },
  ]),
];
