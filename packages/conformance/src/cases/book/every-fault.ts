import { withPatient, without } from "../../bookings/change.ts";
import { fullBooking, patientPath } from "../../bookings/full-booking.ts";
import type { Case } from "../../case.ts";
import { checkPointsAt } from "../../checks/outcome.ts";
import { postAppointment } from "../../interactions/book.ts";
import { conclude } from "../../verdict.ts";

export const everyFault: Case = {
  id: "BOOK-31-all",
  title: "All faults of a booking are listed at once, each with its FHIRPath",
  requirements: ["BOOK-31", "BOOK-32", "ERR-03"],
  level: "should",
  source: "Book an appointment: Failure 2",
  run: async (context) => {
    const booking = withPatient(fullBooking(context.takeSlot(), context.newId()), (patient) =>
      without(patient, "gender"),
    );
    const participant = booking.participant.map((each) => without(each, "status"));
    const answer = await postAppointment(context, { ...without(booking, "description"), participant });
    return conclude(
      checkPointsAt(answer, "Appointment.description"),
      checkPointsAt(answer, "Appointment.participant[0].status"),
      checkPointsAt(answer, `${patientPath}.gender`),
    );
  },
};
