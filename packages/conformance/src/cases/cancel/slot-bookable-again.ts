import { fullBooking } from "../../bookings/full-booking.ts";
import type { Case } from "../../case.ts";
import { checkAccepted } from "../../checks/check.ts";
import { book, postAppointment } from "../../interactions/book.ts";
import { cancel } from "../../interactions/cancel.ts";
import { conclude } from "../../verdict.ts";

export const slotBookableAgain: Case = {
  id: "CAN-16-bookable",
  title: "The slot of a cancelled appointment can be booked anew",
  requirements: ["CAN-16"],
  level: "derived",
  source: "Operational test plan: 8",
  run: async (context) => {
    const booked = await book(context);
    await cancel(context, booked);
    const answer = await postAppointment(context, fullBooking(booked.slot, context.newId()));
    return conclude(checkAccepted(answer));
  },
};
