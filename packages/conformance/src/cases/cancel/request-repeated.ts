import type { Case } from "../../case.ts";
import { checkStatus } from "../../checks/check.ts";
import { book } from "../../interactions/book.ts";
import { cancel, putAppointment } from "../../interactions/cancel.ts";
import { conclude } from "../../verdict.ts";

export const cancelRepeated: Case = {
  id: "CAN-34",
  title: "A request id that has succeeded already gets 409",
  requirements: ["CAN-34", "RID-08", "D-04"],
  level: "must",
  source: "UEC guide: Error handling",
  run: async (context) => {
    const headers = { "X-Request-Id": context.newId() };
    const booked = await book(context);
    await cancel(context, await book(context), { headers });
    return conclude(checkStatus(await putAppointment(context, booked, { headers }), 409));
  },
};
