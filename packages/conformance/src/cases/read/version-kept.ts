import type { Case } from "../../case.ts";
import { check } from "../../checks/check.ts";
import { sameContent } from "../../checks/same-content.ts";
import { book } from "../../interactions/book.ts";
import { cancel } from "../../interactions/cancel.ts";
import { readVersion } from "../../interactions/read.ts";
import { conclude } from "../../verdict.ts";

export const versionKept: Case = {
  id: "VER-01",
  title: "The first version stays readable, unchanged, when there is a second",
  requirements: ["VER-01", "CAN-11", "VREAD-01"],
  level: "must",
  source: "Cancel an appointment: Request 5",
  run: async (context) => {
    const booked = await book(context);
    const { appointment, versionId } = await cancel(context, booked);
    const first = await readVersion(context, booked.id, booked.versionId);
    const second = await readVersion(context, booked.id, versionId);
    return conclude(
      check(sameContent(first.body, booked.appointment), "the first version is not as it was"),
      check(sameContent(second.body, appointment), "the second version is not what the cancellation was answered with"),
    );
  },
};
