import type { Case } from "../../case.ts";
import { checkHeader } from "../../checks/check.ts";
import { book } from "../../interactions/book.ts";
import { weakTag } from "../../interactions/cancel.ts";
import { readAppointment } from "../../interactions/read.ts";
import { conclude } from "../../verdict.ts";

export const readEtag: Case = {
  id: "READ-05",
  title: "The ETag of a read is the weak tag of the version",
  requirements: ["READ-05"],
  level: "must",
  source: "UEC guide: API implementation",
  run: async (context) => {
    const { id, versionId } = await book(context);
    return conclude(checkHeader(await readAppointment(context, id), "ETag", weakTag(versionId)));
  },
};
