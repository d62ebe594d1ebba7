import type { Case } from "../../case.ts";
import { checkHeader } from "../../checks/check.ts";
import { postAppointment } from "../../interactions/book.ts";
import { conclude } from "../../verdict.ts";

export const correlationIdRefused: Case = {
  id: "RID-03-refused",
  title: "It comes back with a refusal too",
  requirements: ["RID-03", "D-05"],
  level: "should",
  source: "Book an appointment: Headers 6",
  run: async (context) => {
    const requestId = context.newId();
    const answer = await postAppointment(context, "", { headers: { "X-Request-Id": requestId } });
    return conclude(checkHeader(answer, "X-Correlation-Id", requestId));
  },
};
