import type { Case } from "../../case.ts";
import { checkStatus } from "../../checks/check.ts";
import { book } from "../../interactions/book.ts";
import { readAppointment } from "../../interactions/read.ts";
import { badToken } from "../../tokens/bad-token.ts";
import { conclude, notApplicable } from "../../verdict.ts";

export const otherOrganisation: Case = {
  id: "READ-01-organisation",
  title: "Another organisation than the one that booked may read, where all may",
  requirements: ["READ-01"],
  level: "derived",
  source: "Get an appointment: Response",
  run: async (context) => {
    const { id } = await book(context);
    const token = await badToken(context, { scope: "patient/appointment.read", organisation: "A9A5A" });
    const answer = await readAppointment(context, id, { token });
    if (answer.status === 403) return notApplicable("the provider restricts who may read");
    return conclude(checkStatus(answer, 200));
  },
};
