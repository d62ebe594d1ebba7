import type { Case } from "../../case.ts";
import { checkLastModified } from "../../checks/last-modified.ts";
import { book } from "../../interactions/book.ts";
import { readAppointment } from "../../interactions/read.ts";
import { conclude } from "../../verdict.ts";

export const readLastModified: Case = {
  id: "READ-06-modified",
  title: "Last-Modified of a read is the time of the version",
  requirements: ["READ-06"],
  level: "must",
  source: "UEC guide: API implementation",
  run: async (context) => {
    const { id } = await book(context);
    return conclude(checkLastModified(await readAppointment(context, id)));
  },
};
