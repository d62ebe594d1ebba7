import type { Case } from "../../case.ts";
import { checkStatus } from "../../checks/check.ts";
import { book } from "../../interactions/book.ts";
import { putAppointment } from "../../interactions/cancel.ts";
import { conclude } from "../../verdict.ts";

export const statusUnchanged: Case = {
  id: "CAN-21",
  title: "An update that leaves the status as it is gets 422",
  requirements: ["CAN-21", "UPD-01"],
  level: "derived",
  source: "Appointment resource",
  run: async (context) => {
    const booked = await book(context);
    return conclude(checkStatus(await putAppointment(context, booked, { body: booked.appointment }), 422));
  },
};
