import type { Case } from "../../case.ts";
import { checkHeader } from "../../checks/check.ts";
import { book } from "../../interactions/book.ts";
import { cancel, weakTag } from "../../interactions/cancel.ts";
import { conclude } from "../../verdict.ts";

export const cancelledEtag: Case = {
  id: "CAN-08-etag",
  title: "The ETag is the weak tag of the new version",
  requirements: ["CAN-08", "VER-02"],
  level: "must",
  source: "SCAL P31",
  run: async (context) => {
    const { answer, versionId } = await cancel(context, await book(context));
    return conclude(checkHeader(answer, "ETag", weakTag(versionId)));
  },
};
