import { without } from "../../bookings/change.ts";
import type { Case } from "../../case.ts";
import { checkStatus } from "../../checks/check.ts";
import { book } from "../../interactions/book.ts";
import { cancelled, putAppointment } from "../../interactions/cancel.ts";
import { conclude } from "../../verdict.ts";

export const elementLeftOut: Case = {
  id: "CAN-18-left-out",
  title: "An element that is there no more gets 422",
  requirements: ["CAN-18", "CAN-12"],
  level: "must",
  source: "Cancel an appointment: Failure 1",
  run: async (context) => {
    const booked = await book(context);
    const participant = booked.appointment.participant.map(({ actor, ...each }) => ({
      ...each,
      actor: without(actor ?? {}, "display"),
    }));
    const body = { ...cancelled(booked.appointment), participant };
    return conclude(checkStatus(await putAppointment(context, booked, { body }), 422));
  },
};
