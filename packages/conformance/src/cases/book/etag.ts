import type { Case } from "../../case.ts";
import { checkHeader } from "../../checks/check.ts";
import { book } from "../../interactions/book.ts";
import { weakTag } from "../../interactions/cancel.ts";
import { conclude } from "../../verdict.ts";

export const createdEtag: Case = {
  id: "BOOK-08-etag",
  title: "The ETag is the weak tag of the created version",
  requirements: ["BOOK-08"],
  level: "should",
  source: "Book an appointment: Success 3",
  run: async (context) => {
    const { answer, versionId } = await book(context);
    return conclude(checkHeader(answer, "ETag", weakTag(versionId)));
  },
};
