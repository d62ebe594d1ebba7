import { isId } from "@careslot/fhir";
import type { Case } from "../../case.ts";
import { check } from "../../checks/check.ts";
import { resourceIn } from "../../checks/resource.ts";
import { book } from "../../interactions/book.ts";
import { cancel } from "../../interactions/cancel.ts";
import { conclude } from "../../verdict.ts";

export const cancelledBody: Case = {
  id: "CAN-07",
  title: "The body is the cancelled Appointment, with its new version",
  requirements: ["CAN-07", "VER-02"],
  level: "must",
  source: "Cancel an appointment: Success 4",
  run: async (context) => {
    const booked = await book(context);
    const appointment = resourceIn((await cancel(context, booked)).answer, "Appointment");
    return conclude(
      check(appointment !== undefined, "the body is no Appointment"),
      check(appointment?.status === "cancelled", `its status is ${appointment?.status}, not cancelled`),
      check(isId(appointment?.meta?.versionId ?? ""), "it has no meta.versionId"),
      check(appointment?.meta?.versionId !== booked.versionId, "its version is the old one"),
    );
  },
};
