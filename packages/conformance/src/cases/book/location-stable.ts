import type { Case } from "../../case.ts";
import { check, checkStatus } from "../../checks/check.ts";
import { sameContent } from "../../checks/same-content.ts";
import { book } from "../../interactions/book.ts";
import { locatedPath } from "../../interactions/version-of.ts";
import { conclude } from "../../verdict.ts";

export const locationStable: Case = {
  id: "BOOK-05",
  title: "The URL in the Location keeps giving what was booked",
  requirements: ["BOOK-05", "VREAD-01"],
  level: "must",
  source: "Book an appointment: Success 4",
  run: async (context) => {
    const { answer, appointment } = await book(context);
    const read = await context.send({ interaction: "read", method: "GET", path: locatedPath(answer) });
    return conclude(
      checkStatus(read, 200, "a read of the Location"),
      check(sameContent(read.body, appointment), "it gives something else than what was booked"),
    );
  },
};
