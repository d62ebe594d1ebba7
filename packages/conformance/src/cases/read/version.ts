import type { Case } from "../../case.ts";
import { check, checkStatus } from "../../checks/check.ts";
import { sameContent } from "../../checks/same-content.ts";
import { book } from "../../interactions/book.ts";
import { readVersion } from "../../interactions/read.ts";
import { conclude } from "../../verdict.ts";

export const versionReadable: Case = {
  id: "VREAD-01",
  title: "A version can be read by its number",
  requirements: ["VREAD-01"],
  level: "must",
  source: "Get an appointment: Request",
  run: async (context) => {
    const { id, versionId, appointment } = await book(context);
    const answer = await readVersion(context, id, versionId);
    return conclude(
      checkStatus(answer, 200),
      check(sameContent(answer.body, appointment), "it gives something else than the booking was answered with"),
    );
  },
};
