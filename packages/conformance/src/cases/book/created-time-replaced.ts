import { sameInstant } from "@careslot/fhir";
import { fullBooking } from "../../bookings/full-booking.ts";
import type { Case } from "../../case.ts";
import { check } from "../../checks/check.ts";
import { appointmentIn, postAppointment } from "../../interactions/book.ts";
import { versionOf } from "../../interactions/version-of.ts";
import { conclude } from "../../verdict.ts";

export const createdTimeReplaced: Case = {
  id: "BOOK-18-replaced",
  title: "What the consumer says about when the booking was made is replaced",
  requirements: ["BOOK-18", "D-29"],
  level: "must",
  source: "Appointment resource",
  run: async (context) => {
    const created = "2001-01-01T00:00:00+00:00";
    const answer = await postAppointment(context, { ...fullBooking(context.takeSlot(), context.newId()), created });
    const stored = await appointmentIn(context, answer, versionOf(answer).id ?? "");
    return conclude(check(!sameInstant(stored.created ?? created, created), "created is what the consumer sent"));
  },
};
