import { isId, parseInstant } from "@careslot/fhir";
import type { Case } from "../../case.ts";
import { slotsIn } from "../../checks/bundle.ts";
import { check } from "../../checks/check.ts";
import { searchSlots } from "../../interactions/search-slots.ts";
import { conclude } from "../../verdict.ts";

export const slotContent: Case = {
  id: "SLOT-25",
  title: "Every slot has an id, its schedule, a status, and a start before its end",
  requirements: ["SLOT-25", "SLOT-27", "SLOT-28"],
  level: "must",
  source: "Slot resource",
  run: async (context) => {
    const slots = slotsIn(await searchSlots(context, [["status", "free"]]));
    const right = slots.filter(
      ({ id, schedule, status, start, end }) =>
        isId(id ?? "") &&
        schedule.reference?.startsWith("Schedule/") &&
        Boolean(status) &&
        (parseInstant(start) ?? Infinity) < (parseInstant(end) ?? -Infinity),
    );
    return conclude(
      check(slots.length > 0, "no slot is found"),
      check(right.length === slots.length, `${slots.length - right.length} of ${slots.length} slots have not`),
    );
  },
};
