import type { Case } from "../../case.ts";
import { slotsIn } from "../../checks/bundle.ts";
import { check } from "../../checks/check.ts";
import { sameContent } from "../../checks/same-content.ts";
import { searchSlots, slotQuery } from "../../interactions/search-slots.ts";
import { conclude } from "../../verdict.ts";

export const serviceNames: Case = {
  id: "SLOT-02",
  title: "The service can be named by either name of its parameter",
  requirements: ["SLOT-02"],
  level: "must",
  source: "Search for free slots",
  run: async (context) => {
    const { start } = context.takeSlot();
    const long = slotsIn(await searchSlots(context, [["start", start]])).map(({ id }) => id);
    const query = slotQuery([
      ["service", context.service],
      ["start", start],
    ]);
    const short = slotsIn(await context.send(query)).map(({ id }) => id);
    return conclude(
      check(long.length > 0, "schedule.actor:healthcareservice finds nothing"),
      check(sameContent(long.toSorted(), short.toSorted()), "service finds other slots"),
    );
  },
};
