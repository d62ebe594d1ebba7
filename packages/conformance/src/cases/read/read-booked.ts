import type { Case } from "../../case.ts";
import { check, checkStatus } from "../../checks/check.ts";
import { sameContent } from "../../checks/same-content.ts";
import { book } from "../../interactions/book.ts";
import { readAppointment } from "../../interactions/read.ts";
import { conclude } from "../../verdict.ts";

export const readBooked: Case = {
  id: "READ-01",
  title: "A read gives the appointment as it was booked",
  requirements: ["READ-01", "READ-03"],
  level: "must",
  source: "Get an appointment: Response",
  run: async (context) => {
    const { id, appointment } = await book(context);
    const answer = await readAppointment(context, id);
    return conclude(
      checkStatus(answer, 200),
      check(sameContent(answer.body, appointment), "it gives something else than the booking was answered with"),
    );
  },
};
