import type { Case } from "../../case.ts";
import { checkStatus } from "../../checks/check.ts";
import { book } from "../../interactions/book.ts";
import { cancelled, putAppointment } from "../../interactions/cancel.ts";
import { conclude } from "../../verdict.ts";

export const idBeforeIfMatch: Case = {
  id: "CAN-30-id",
  title: "A wrong id comes before a missing If-Match: 400",
  requirements: ["CAN-30", "D-09"],
  level: "derived",
  source: "TKW: EB_CancelAppointment",
  run: async (context) => {
    const booked = await book(context);
    const body = { ...cancelled(booked.appointment), id: context.newId() };
    return conclude(checkStatus(await putAppointment(context, booked, { body, ifMatch: null }), 400));
  },
};
