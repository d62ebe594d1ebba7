import { inSummerTime } from "../../bookings/in-summer-time.ts";
import type { Case } from "../../case.ts";
import { checkAccepted } from "../../checks/check.ts";
import { book } from "../../interactions/book.ts";
import { cancelled, putAppointment } from "../../interactions/cancel.ts";
import { conclude } from "../../verdict.ts";

export const equalInstants: Case = {
  id: "CAN-13-times",
  title: "Equal instants written differently are no difference",
  requirements: ["CAN-13", "GEN-17"],
  level: "derived",
  source: "TKW: EB_CancelAppointment",
  run: async (context) => {
    const booked = await book(context);
    const { start = "", end = "" } = booked.appointment;
    const body = { ...cancelled(booked.appointment), start: inSummerTime(start), end: inSummerTime(end) };
    return conclude(checkAccepted(await putAppointment(context, booked, { body })));
  },
};
