import type { Case } from "../../case.ts";
import { checkStatus } from "../../checks/check.ts";
import { book } from "../../interactions/book.ts";
import { cancelled, putAppointment } from "../../interactions/cancel.ts";
import { conclude } from "../../verdict.ts";

export const otherId: Case = {
  id: "CAN-26",
  title: "A body whose id is not the one in the URL gets 400",
  requirements: ["CAN-26"],
  level: "must",
  source: "FHIR STU3: update",
  run: async (context) => {
    const booked = await book(context);
    const body = { ...cancelled(booked.appointment), id: context.newId() };
    return conclude(checkStatus(await putAppointment(context, booked, { body }), 400));
  },
};
