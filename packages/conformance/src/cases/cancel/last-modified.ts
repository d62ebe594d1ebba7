import type { Case } from "../../case.ts";
import { checkLastModified } from "../../checks/last-modified.ts";
import { book } from "../../interactions/book.ts";
import { cancel } from "../../interactions/cancel.ts";
import { conclude } from "../../verdict.ts";

export const cancelledLastModified: Case = {
  id: "CAN-08-modified",
  title: "Last-Modified is the time of the new version",
  requirements: ["CAN-08"],
  level: "must",
  source: "SCAL P31",
  run: async (context) => {
    const { answer } = await cancel(context, await book(context));
    return conclude(checkLastModified(answer));
  },
};
