import type { Case } from "../../case.ts";
import { entriesIn } from "../../checks/bundle.ts";
import { check } from "../../checks/check.ts";
import { searchSlots } from "../../interactions/search-slots.ts";
import { conclude } from "../../verdict.ts";

export const slotsOnly: Case = {
  id: "SLOT-12",
  title: "Without includes the Bundle holds slots and nothing else",
  requirements: ["SLOT-12"],
  level: "derived",
  source: "Search for free slots",
  run: async (context) => {
    const entries = entriesIn(await searchSlots(context));
    return conclude(
      check(entries.length > 0, "no slot is found"),
      check(
        entries.every(({ resource }) => resource?.resourceType === "Slot"),
        "there is an entry that is no Slot",
      ),
    );
  },
};
