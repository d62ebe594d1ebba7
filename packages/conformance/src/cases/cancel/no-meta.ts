import { without } from "../../bookings/change.ts";
import type { Case } from "../../case.ts";
import { checkAccepted } from "../../checks/check.ts";
import { book } from "../../interactions/book.ts";
import { cancelled, putAppointment } from "../../interactions/cancel.ts";
import { conclude } from "../../verdict.ts";

export const noMeta: Case = {
  id: "CAN-13-meta",
  title: "Meta that is left out is no difference",
  requirements: ["CAN-13"],
  level: "derived",
  source: "TKW: EB_CancelAppointment",
  run: async (context) => {
    const booked = await book(context);
    const body = without(cancelled(booked.appointment), "meta");
    return conclude(checkAccepted(await putAppointment(context, booked, { body })));
  },
};
