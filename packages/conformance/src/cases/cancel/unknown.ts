import type { Case } from "../../case.ts";
import { checkStatus } from "../../checks/check.ts";
import { book } from "../../interactions/book.ts";
import { cancelled, putAppointment } from "../../interactions/cancel.ts";
import { conclude } from "../../verdict.ts";

export const cancelUnknown: Case = {
  id: "CAN-25",
  title: "An update of an appointment that does not exist gets 404",
  requirements: ["CAN-25"],
  level: "must",
  source: "UEC guide: Error handling",
  run: async (context) => {
    const booked = await book(context);
    const id = context.newId();
    const body = { ...cancelled(booked.appointment), id };
    return conclude(checkStatus(await putAppointment(context, { ...booked, id }, { body }), 404));
  },
};
