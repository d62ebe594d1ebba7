import { fullBooking } from "../../bookings/full-booking.ts";
import type { Case } from "../../case.ts";
import { checkAccepted } from "../../checks/check.ts";
import { postAppointment } from "../../interactions/book.ts";
import { conclude } from "../../verdict.ts";

export const partOfSlot: Case = {
  id: "D-23-part",
  title: "An appointment may take less than its slot",
  requirements: ["D-23", "BOOK-47"],
  level: "derived",
  source: "Appointment resource",
  run: async (context) => {
    const booking = fullBooking(context.takeSlot(), context.newId());
    const end = new Date(Date.parse(booking.end ?? "") - 60_000).toISOString();
    return conclude(checkAccepted(await postAppointment(context, { ...booking, end })));
  },
};
