import { withFamilyName } from "../../bookings/change.ts";
import type { Case } from "../../case.ts";
import { checkStatus } from "../../checks/check.ts";
import { book } from "../../interactions/book.ts";
import { cancelled, putAppointment } from "../../interactions/cancel.ts";
import { conclude } from "../../verdict.ts";

export const differenceInside: Case = {
  id: "CAN-18-contained",
  title: "A contained resource that differs gets 422",
  requirements: ["CAN-18", "CAN-12"],
  level: "must",
  source: "TKW: CancelAppointment_DifferencesDetected",
  run: async (context) => {
    const booked = await book(context);
    const body = cancelled(withFamilyName(booked.appointment, "Another"));
    return conclude(checkStatus(await putAppointment(context, booked, { body }), 422));
  },
};
