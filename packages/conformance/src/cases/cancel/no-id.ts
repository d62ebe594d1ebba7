import { without } from "../../bookings/change.ts";
import type { Case } from "../../case.ts";
import { checkStatus } from "../../checks/check.ts";
import { book } from "../../interactions/book.ts";
import { cancelled, putAppointment } from "../../interactions/cancel.ts";
import { conclude } from "../../verdict.ts";

export const cancelWithoutId: Case = {
  id: "CAN-26-missing",
  title: "A body without an id gets 400",
  requirements: ["CAN-26", "D-54"],
  level: "must",
  source: "FHIR STU3: update",
  run: async (context) => {
    const booked = await book(context);
    const body = without(cancelled(booked.appointment), "id");
    return conclude(checkStatus(await putAppointment(context, booked, { body }), 400));
  },
};
