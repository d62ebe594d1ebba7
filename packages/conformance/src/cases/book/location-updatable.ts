import type { Case } from "../../case.ts";
import { checkAccepted } from "../../checks/check.ts";
import { book } from "../../interactions/book.ts";
import { putAppointment } from "../../interactions/cancel.ts";
import { locatedPath } from "../../interactions/version-of.ts";
import { conclude } from "../../verdict.ts";

export const locationUpdatable: Case = {
  id: "BOOK-10",
  title: "The URL in the Location takes the update that cancels",
  requirements: ["BOOK-10", "CAN-06"],
  level: "should",
  source: "Book an appointment: Success 4",
  run: async (context) => {
    const booked = await book(context);
    const path = locatedPath(booked.answer);
    return conclude(checkAccepted(await putAppointment(context, booked, { path })));
  },
};
