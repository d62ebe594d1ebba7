import { fullBooking } from "../../bookings/full-booking.ts";
import type { Case } from "../../case.ts";
import { checkStatus } from "../../checks/check.ts";
import { postAppointment } from "../../interactions/book.ts";
import { conclude } from "../../verdict.ts";

export const noPatient: Case = {
  id: "BOOK-44",
  title: "A booking that contains no patient gets 422",
  requirements: ["BOOK-44", "BOOK-54", "D-22"],
  level: "must",
  source: "Appointment resource",
  run: async (context) => {
    const booking = fullBooking(context.takeSlot(), context.newId());
    const contained = booking.contained?.filter(({ resourceType }) => resourceType !== "Patient");
    return conclude(checkStatus(await postAppointment(context, { ...booking, contained }), 422));
  },
};
