import type { Case } from "../../case.ts";
import { check } from "../../checks/check.ts";
import { book } from "../../interactions/book.ts";
import { conclude } from "../../verdict.ts";

export const requestId: Case = {
  id: "RID-02",
  title: "The answer carries an X-Request-Id",
  requirements: ["RID-02", "RID-01"],
  level: "must",
  source: "Book an appointment: Headers 5",
  run: async (context) => {
    const { answer } = await book(context);
    return conclude(check(Boolean(answer.headers.get("x-request-id")), "the header X-Request-Id is missing"));
  },
};
