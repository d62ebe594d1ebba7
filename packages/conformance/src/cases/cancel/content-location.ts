import type { Case } from "../../case.ts";
import { check } from "../../checks/check.ts";
import { book } from "../../interactions/book.ts";
import { cancel } from "../../interactions/cancel.ts";
import { conclude } from "../../verdict.ts";

export const cancelledContentLocation: Case = {
  id: "CAN-09",
  title: "The Content-Location names the new version",
  requirements: ["CAN-09"],
  level: "must",
  source: "UEC guide: Error handling, responses",
  run: async (context) => {
    const { answer, versionId, appointment } = await cancel(context, await book(context));
    const location = answer.headers.get("content-location") ?? "";
    return conclude(
      check(
        location.endsWith(`/Appointment/${appointment.id}/_history/${versionId}`),
        "it is missing, or names something else",
      ),
    );
  },
};
