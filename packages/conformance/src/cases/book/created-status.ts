import type { Case } from "../../case.ts";
import { checkStatus } from "../../checks/check.ts";
import { book } from "../../interactions/book.ts";
import { conclude } from "../../verdict.ts";

export const createdStatus: Case = {
  id: "BOOK-03",
  title: "A booking that succeeds gets 201",
  requirements: ["BOOK-03", "BOOK-01"],
  level: "must",
  source: "Book an appointment: Success 1",
  run: async (context) => {
    const { answer } = await book(context);
    return conclude(checkStatus(answer, 201));
  },
};
