import type { Case } from "../../case.ts";
import { checkStatus } from "../../checks/check.ts";
import { book } from "../../interactions/book.ts";
import { cancelled, putAppointment } from "../../interactions/cancel.ts";
import { conclude } from "../../verdict.ts";

export const ifMatchBeforeUnknown: Case = {
  id: "CAN-30-unknown",
  title: "A missing If-Match comes before an unknown appointment: 412",
  requirements: ["CAN-30", "D-09"],
  level: "derived",
  source: "TKW: EB_CancelAppointment",
  run: async (context) => {
    const booked = await book(context);
    const id = context.newId();
    const body = { ...cancelled(booked.appointment), id };
    return conclude(checkStatus(await putAppointment(context, { ...booked, id }, { body, ifMatch: null }), 412));
  },
};
