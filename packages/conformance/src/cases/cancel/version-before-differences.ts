import type { Case } from "../../case.ts";
import { checkStatus } from "../../checks/check.ts";
import { book } from "../../interactions/book.ts";
import { cancelled, putAppointment, weakTag } from "../../interactions/cancel.ts";
import { conclude } from "../../verdict.ts";

export const versionBeforeDifferences: Case = {
  id: "CAN-30-version",
  title: "Another version comes before differences: 409",
  requirements: ["CAN-30", "D-09"],
  level: "derived",
  source: "TKW: EB_CancelAppointment",
  run: async (context) => {
    const booked = await book(context);
    const body = { ...cancelled(booked.appointment), description: "Another description" };
    return conclude(checkStatus(await putAppointment(context, booked, { body, ifMatch: weakTag("999") }), 409));
  },
};
