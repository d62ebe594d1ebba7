import type { Case } from "../../case.ts";
import { checkStatus } from "../../checks/check.ts";
import { book } from "../../interactions/book.ts";
import { putAppointment } from "../../interactions/cancel.ts";
import { badToken } from "../../tokens/bad-token.ts";
import { conclude } from "../../verdict.ts";

export const cancelWrongScope: Case = {
  id: "JWT-13-cancel",
  title: "A cancellation with the scope of a read gets 403",
  requirements: ["JWT-13", "JWT-12", "CAN-28"],
  level: "must",
  source: "Cancel an appointment: Failure 3",
  run: async (context) => {
    const booked = await book(context);
    const token = await badToken(context, { scope: "patient/appointment.read" });
    return conclude(checkStatus(await putAppointment(context, booked, { token }), 403));
  },
};
