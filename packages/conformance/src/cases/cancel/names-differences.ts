import { withFamilyName } from "../../bookings/change.ts";
import type { Case } from "../../case.ts";
import { check } from "../../checks/check.ts";
import { issuesIn } from "../../checks/outcome.ts";
import { sameContent } from "../../checks/same-content.ts";
import { book } from "../../interactions/book.ts";
import { cancelled, putAppointment } from "../../interactions/cancel.ts";
import { conclude } from "../../verdict.ts";

export const namesDifferences: Case = {
  id: "CAN-18-names",
  title: "Each difference is named by its FHIRPath, and nothing else is",
  requirements: ["CAN-18", "ERR-03"],
  level: "should",
  source: "Cancel an appointment: Failure 1",
  run: async (context) => {
    const booked = await book(context);
    const changed = withFamilyName(booked.appointment, "Another");
    const body = { ...cancelled(changed), description: "Another description" };
    const answer = await putAppointment(context, booked, { body });
    const patient = changed.contained?.findIndex(({ resourceType }) => resourceType === "Patient");
    const expected = ["Appointment.description", `Appointment.contained[${patient}].name[0].family`];
    const named = issuesIn(answer).flatMap(({ expression = [] }) => expression);
    return conclude(
      check(
        sameContent(named.toSorted(), expected.toSorted()),
        `the issues name ${named.join(", ") || "nothing"}, not ${expected.join(", ")}`,
      ),
    );
  },
};
