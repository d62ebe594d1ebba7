import type { Case } from "../../case.ts";
import { checkStatus } from "../../checks/check.ts";
import { postAppointment } from "../../interactions/book.ts";
import { conclude } from "../../verdict.ts";

export const emptyBody: Case = {
  id: "BOOK-36-empty",
  title: "An empty body gets 400",
  requirements: ["BOOK-36", "D-08"],
  level: "must",
  source: "Book an appointment: Failure 4",
  run: async (context) => {
    return conclude(checkStatus(await postAppointment(context, ""), 400));
  },
};
