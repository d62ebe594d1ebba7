import type { Case } from "../../case.ts";
import { check } from "../../checks/check.ts";
import { book } from "../../interactions/book.ts";
import { readAppointment } from "../../interactions/read.ts";
import { conclude } from "../../verdict.ts";
import { refusals } from "./refusals.ts";

export const notCached: Case = {
  id: "GEN-13",
  title: "Answers may not be stored by caches",
  requirements: ["GEN-13"],
  level: "must",
  source: "UEC guide: API implementation",
  run: async (context) => {
    const { id, answer: booked } = await book(context);
    const read = await readAppointment(context, id);
    const answers = [booked, read, ...(await refusals(context))];
    const stored = answers.filter(({ headers }) => !headers.get("cache-control")?.includes("no-store"));
    return conclude(
      check(stored.length === 0, `${stored.length} of ${answers.length} answers lack Cache-Control: no-store`),
    );
  },
};
