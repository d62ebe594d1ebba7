import type { Case } from "../../case.ts";
import { check } from "../../checks/check.ts";
import { book } from "../../interactions/book.ts";
import { cancel } from "../../interactions/cancel.ts";
import { conclude } from "../../verdict.ts";

export const cancelledLocation: Case = {
  id: "CAN-04",
  title: "The Location names the new version, absolutely",
  requirements: ["CAN-04", "D-07"],
  level: "must",
  source: "Cancel an appointment: Success 2",
  run: async (context) => {
    const { answer, versionId, appointment } = await cancel(context, await book(context));
    const location = answer.headers.get("location") ?? "";
    return conclude(
      check(URL.canParse(location), "there is no absolute Location"),
      check(
        location.endsWith(`/Appointment/${appointment.id}/_history/${versionId}`),
        "it does not name the new version",
      ),
    );
  },
};
