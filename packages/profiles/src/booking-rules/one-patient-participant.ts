import { type BookingRule, pointsTo } from "./booking.ts";
import { contentIssue } from "./content-issue.ts";
import { itemsOf, pathOf, textOf } from "./located.ts";

/** Asserts that exactly one participant is a Patient: the contained one. Others may take part (BOOK-54, D-30). */
export const onePatientParticipant: BookingRule = ({ appointment, actors, patients }) => {
  const own = actors.filter((actor) => pointsTo(actor, patients));
  const foreign = actors.filter((actor) => LITERAL_PATIENT.test(textOf(actor, "reference") ?? ""));
  const wrong = [...own.slice(1), ...foreign].map((actor) => pathOf(actor));
  if (own.length + wrong.length === 0 && itemsOf(appointment, "participant").length > 0 && patients.length > 0)
    wrong.push("Appointment.participant");
  return wrong.map((path) =>
    contentIssue(
      "one-patient-participant",
      "BOOK-54",
      path,
      "Appointment.participant must have exactly one Patient as its actor: the contained one.",
    ),
  );
};

const LITERAL_PATIENT = /(^|\/)Patient\/[^/]+(\/_history\/[^/]+)?$/;
