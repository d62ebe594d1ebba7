import type { Case } from "../../case.ts";
import { checkHeader } from "../../checks/check.ts";
import { book } from "../../interactions/book.ts";
import { conclude } from "../../verdict.ts";

export const correlationId: Case = {
  id: "RID-03",
  title: "The consumer's X-Request-Id comes back as X-Correlation-Id",
  requirements: ["RID-03", "D-05"],
  level: "should",
  source: "Book an appointment: Headers 6",
  run: async (context) => {
    const requestId = context.newId();
    const { answer } = await book(context, { headers: { "X-Request-Id": requestId } });
    return conclude(checkHeader(answer, "X-Correlation-Id", requestId));
  },
};
