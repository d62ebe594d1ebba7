import type { Case } from "../../case.ts";
import { checkStatus } from "../../checks/check.ts";
import { book } from "../../interactions/book.ts";
import { cancelled, putAppointment } from "../../interactions/cancel.ts";
import { conclude } from "../../verdict.ts";

export const difference: Case = {
  id: "CAN-18",
  title: "An element that differs from what is stored gets 422",
  requirements: ["CAN-18", "CAN-12"],
  level: "must",
  source: "Cancel an appointment: Failure 1",
  run: async (context) => {
    const booked = await book(context);
    const body = { ...cancelled(booked.appointment), description: "Another description" };
    return conclude(checkStatus(await putAppointment(context, booked, { body }), 422));
  },
};
