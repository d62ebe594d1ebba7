import type { Case } from "../../case.ts";
import { checkStatus } from "../../checks/check.ts";
import { book } from "../../interactions/book.ts";
import { cancelled, putAppointment } from "../../interactions/cancel.ts";
import { conclude } from "../../verdict.ts";

export const elementAdded: Case = {
  id: "CAN-18-added",
  title: "An element that was not there before gets 422",
  requirements: ["CAN-18", "CAN-12"],
  level: "must",
  source: "Cancel an appointment: Failure 1",
  run: async (context) => {
    const booked = await book(context);
    const body = { ...cancelled(booked.appointment), comment: "Cancelled by phone" };
    return conclude(checkStatus(await putAppointment(context, booked, { body }), 422));
  },
};
