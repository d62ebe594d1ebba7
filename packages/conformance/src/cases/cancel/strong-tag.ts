import type { Case } from "../../case.ts";
import { checkAccepted } from "../../checks/check.ts";
import { book } from "../../interactions/book.ts";
import { putAppointment } from "../../interactions/cancel.ts";
import { conclude } from "../../verdict.ts";

export const strongTag: Case = {
  id: "D-27",
  title: "A strong tag of the version is accepted",
  requirements: ["D-27"],
  level: "derived",
  source: "RFC 9110: If-Match",
  run: async (context) => {
    const booked = await book(context);
    return conclude(checkAccepted(await putAppointment(context, booked, { ifMatch: `"${booked.versionId}"` })));
  },
};
