import { without } from "../../bookings/change.ts";
import type { Case } from "../../case.ts";
import { check } from "../../checks/check.ts";
import { sameContent } from "../../checks/same-content.ts";
import { book } from "../../interactions/book.ts";
import { cancel } from "../../interactions/cancel.ts";
import { conclude } from "../../verdict.ts";

export const onlyStatusChanges: Case = {
  id: "CAN-12",
  title: "Nothing but status and meta differs between the two versions",
  requirements: ["CAN-12", "CAN-14"],
  level: "must",
  source: "Appointment resource",
  run: async (context) => {
    const booked = await book(context);
    const { appointment } = await cancel(context, booked);
    return conclude(
      check(
        sameContent(without(appointment, "meta", "status"), without(booked.appointment, "meta", "status")),
        "the cancelled appointment says something else",
      ),
    );
  },
};
