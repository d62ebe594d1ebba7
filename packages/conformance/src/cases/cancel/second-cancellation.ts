import type { Case } from "../../case.ts";
import { checkStatus } from "../../checks/check.ts";
import { book } from "../../interactions/book.ts";
import { cancel, putAppointment } from "../../interactions/cancel.ts";
import { conclude } from "../../verdict.ts";

export const secondCancellation: Case = {
  id: "CAN-23",
  title: "A second cancellation gets 422",
  requirements: ["CAN-23"],
  level: "derived",
  source: "User stories: ABUS.21",
  run: async (context) => {
    const booked = await book(context);
    const { versionId, appointment } = await cancel(context, booked);
    return conclude(checkStatus(await putAppointment(context, { ...booked, versionId, appointment }), 422));
  },
};
