import type { Case } from "../../case.ts";
import { checkAccepted } from "../../checks/check.ts";
import { book } from "../../interactions/book.ts";
import { cancelled, putAppointment } from "../../interactions/cancel.ts";
import { conclude } from "../../verdict.ts";

export const containedOrder: Case = {
  id: "CAN-13-contained",
  title: "The order of contained resources is no difference",
  requirements: ["CAN-13"],
  level: "derived",
  source: "TKW: EB_CancelAppointment",
  run: async (context) => {
    const booked = await book(context);
    const contained = booked.appointment.contained?.toReversed();
    const body = { ...cancelled(booked.appointment), contained };
    return conclude(checkAccepted(await putAppointment(context, booked, { body })));
  },
};
