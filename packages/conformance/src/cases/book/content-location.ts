import type { Case } from "../../case.ts";
import { check } from "../../checks/check.ts";
import { book } from "../../interactions/book.ts";
import { conclude } from "../../verdict.ts";

export const createdContentLocation: Case = {
  id: "BOOK-09",
  title: "The Content-Location names the created version",
  requirements: ["BOOK-09"],
  level: "must",
  source: "UEC guide: Error handling, responses",
  run: async (context) => {
    const { answer, id, versionId } = await book(context);
    const location = answer.headers.get("content-location") ?? "";
    return conclude(
      check(location.endsWith(`/Appointment/${id}/_history/${versionId}`), "it is missing, or names something else"),
    );
  },
};
