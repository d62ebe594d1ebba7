import type { Case } from "../../case.ts";
import { checkLastModified } from "../../checks/last-modified.ts";
import { book } from "../../interactions/book.ts";
import { conclude } from "../../verdict.ts";

export const createdLastModified: Case = {
  id: "BOOK-08-modified",
  title: "Last-Modified is the time of the created version",
  requirements: ["BOOK-08"],
  level: "should",
  source: "Book an appointment: Success 3",
  run: async (context) => {
    const { answer } = await book(context);
    return conclude(checkLastModified(answer));
  },
};
