import type { Case } from "../../case.ts";
import { checkHeader } from "../../checks/check.ts";
import { book } from "../../interactions/book.ts";
import { cancel, weakTag } from "../../interactions/cancel.ts";
import { readVersion } from "../../interactions/read.ts";
import { conclude } from "../../verdict.ts";

export const versionEtag: Case = {
  id: "VREAD-01-etag",
  title: "The ETag of an old version is that of the old version",
  requirements: ["VREAD-01", "READ-05"],
  level: "must",
  source: "UEC guide: API implementation",
  run: async (context) => {
    const booked = await book(context);
    await cancel(context, booked);
    const answer = await readVersion(context, booked.id, booked.versionId);
    return conclude(checkHeader(answer, "ETag", weakTag(booked.versionId)));
  },
};
