import type { Case } from "../../case.ts";
import { checkStatus } from "../../checks/check.ts";
import { book } from "../../interactions/book.ts";
import { cancelled, putAppointment } from "../../interactions/cancel.ts";
import { conclude } from "../../verdict.ts";

export const ifMatchBeforeDifferences: Case = {
  id: "CAN-30-if-match",
  title: "A missing If-Match comes before differences: 412",
  requirements: ["CAN-30", "D-09"],
  level: "derived",
  source: "TKW: EB_CancelAppointment",
  run: async (context) => {
    const booked = await book(context);
    const body = { ...cancelled(booked.appointment), description: "Another description" };
    return conclude(checkStatus(await putAppointment(context, booked, { body, ifMatch: null }), 412));
  },
};
