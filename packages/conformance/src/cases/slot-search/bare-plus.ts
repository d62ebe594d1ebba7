import { inSummerTime } from "../../bookings/in-summer-time.ts";
import type { Case } from "../../case.ts";
import { slotsIn } from "../../checks/bundle.ts";
import { check, checkStatus } from "../../checks/check.ts";
import { conclude } from "../../verdict.ts";

export const barePlus: Case = {
  id: "SLOT-07",
  title: "A plus sign that is not percent-encoded is understood as one",
  requirements: ["SLOT-07"],
  level: "derived",
  source: "Search for free slots: Request",
  run: async (context) => {
    const { id, start } = context.takeSlot();
    const path = `/Slot?schedule.actor:healthcareservice=${context.service}&start=${inSummerTime(start)}`;
    const answer = await context.send({ interaction: "search-slots", method: "GET", path });
    return conclude(
      checkStatus(answer, 200),
      check(
        slotsIn(answer).some((slot) => slot.id === id),
        "the slot that starts at that moment is not found",
      ),
    );
  },
};
