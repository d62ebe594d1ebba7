import type { Case } from "../../case.ts";
import { check } from "../../checks/check.ts";
import { book } from "../../interactions/book.ts";
import { conclude } from "../../verdict.ts";

export const newId: Case = {
  id: "BOOK-06",
  title: "Each booking gets an id of its own",
  requirements: ["BOOK-06", "GEN-06"],
  level: "must",
  source: "Book an appointment: Success 2",
  run: async (context) => {
    const one = await book(context);
    const other = await book(context);
    return conclude(check(one.id !== other.id, "two bookings have the same id"));
  },
};
