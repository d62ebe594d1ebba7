import type { Case } from "../../case.ts";
import { check } from "../../checks/check.ts";
import { book } from "../../interactions/book.ts";
import { readAppointment } from "../../interactions/read.ts";
import { conclude } from "../../verdict.ts";

export const readContentLocation: Case = {
  id: "READ-06",
  title: "The Content-Location of a read names the version",
  requirements: ["READ-06"],
  level: "must",
  source: "UEC guide: Error handling, responses",
  run: async (context) => {
    const { id, versionId } = await book(context);
    const location = (await readAppointment(context, id)).headers.get("content-location") ?? "";
    return conclude(
      check(location.endsWith(`/Appointment/${id}/_history/${versionId}`), "it is missing, or names something else"),
    );
  },
};
