import type { Case } from "../../case.ts";
import { checkStatus } from "../../checks/check.ts";
import { book } from "../../interactions/book.ts";
import { putAppointment } from "../../interactions/cancel.ts";
import { conclude } from "../../verdict.ts";

export const cancelNotJson: Case = {
  id: "CAN-27-json",
  title: "A body that is not JSON gets 400",
  requirements: ["CAN-27", "D-08"],
  level: "must",
  source: "Cancel an appointment: Failure 6",
  run: async (context) => {
    const booked = await book(context);
    return conclude(checkStatus(await putAppointment(context, booked, { body: '{ "resourceType": ' }), 400));
  },
};
