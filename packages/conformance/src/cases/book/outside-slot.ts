import { fullBooking } from "../../bookings/full-booking.ts";
import type { Case } from "../../case.ts";
import { checkStatus } from "../../checks/check.ts";
import { postAppointment } from "../../interactions/book.ts";
import { conclude } from "../../verdict.ts";

export const outsideSlot: Case = {
  id: "D-23",
  title: "An appointment that ends after its slot gets 422",
  requirements: ["D-23", "BOOK-47"],
  level: "derived",
  source: "Appointment resource",
  run: async (context) => {
    const booking = fullBooking(context.takeSlot(), context.newId());
    const end = new Date(Date.parse(booking.end ?? "") + 60_000).toISOString();
    return conclude(checkStatus(await postAppointment(context, { ...booking, end }), 422));
  },
};
