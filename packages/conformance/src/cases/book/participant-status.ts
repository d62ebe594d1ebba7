import { without } from "../../bookings/change.ts";
import { fullBooking } from "../../bookings/full-booking.ts";
import type { Case } from "../../case.ts";
import { checkStatus } from "../../checks/check.ts";
import { postAppointment } from "../../interactions/book.ts";
import { conclude } from "../../verdict.ts";

export const participantStatus: Case = {
  id: "BOOK-55",
  title: "A participant without a status gets 422",
  requirements: ["BOOK-55", "D-19"],
  level: "must",
  source: "FHIR STU3: Appointment.participant.status",
  run: async (context) => {
    const booking = fullBooking(context.takeSlot(), context.newId());
    const participant = booking.participant.map((each) => without(each, "status"));
    return conclude(checkStatus(await postAppointment(context, { ...booking, participant }), 422));
  },
};
