import { without } from "../../bookings/change.ts";
import type { Case } from "../../case.ts";
import { checkStatus } from "../../checks/check.ts";
import { book } from "../../interactions/book.ts";
import { cancelled, putAppointment } from "../../interactions/cancel.ts";
import { conclude } from "../../verdict.ts";

export const cancelNotConforming: Case = {
  id: "CAN-17",
  title: "A body that breaks the profile gets 422",
  requirements: ["CAN-17", "D-08"],
  level: "must",
  source: "Cancel an appointment: Failure 2",
  run: async (context) => {
    const booked = await book(context);
    const participant = booked.appointment.participant.map((each) => without(each, "status"));
    const body = { ...cancelled(booked.appointment), participant };
    return conclude(checkStatus(await putAppointment(context, booked, { body }), 422));
  },
};
