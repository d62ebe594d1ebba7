import type { Case } from "../../case.ts";
import { checkStatus } from "../../checks/check.ts";
import { postAppointment } from "../../interactions/book.ts";
import { conclude } from "../../verdict.ts";

export const notJson: Case = {
  id: "BOOK-36-json",
  title: "A body that is not JSON gets 400",
  requirements: ["BOOK-36", "D-08"],
  level: "must",
  source: "Book an appointment: Failure 4",
  run: async (context) => {
    return conclude(checkStatus(await postAppointment(context, '{ "resourceType": "Appointment", '), 400));
  },
};
