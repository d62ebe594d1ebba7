import type { Case } from "../../case.ts";
import { check } from "../../checks/check.ts";
import { book } from "../../interactions/book.ts";
import { cancel, putAppointment } from "../../interactions/cancel.ts";
import { conclude } from "../../verdict.ts";

export const repeatedCancellationTellsFirst: Case = {
  id: "D-04-cancel",
  title: "The refusal of a repeated cancellation tells where its result is",
  requirements: ["D-04", "CAN-34"],
  level: "derived",
  source: "UEC guide: Transaction integrity",
  run: async (context) => {
    const headers = { "X-Request-Id": context.newId() };
    const booked = await book(context);
    const { versionId } = await cancel(context, booked, { headers });
    const answer = await putAppointment(context, booked, { headers });
    const location = answer.headers.get("content-location") ?? "";
    return conclude(
      check(
        location.endsWith(`/Appointment/${booked.id}/_history/${versionId}`),
        "Content-Location does not name the first result",
      ),
    );
  },
};
