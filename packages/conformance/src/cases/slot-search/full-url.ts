import type { Case } from "../../case.ts";
import { entriesIn } from "../../checks/bundle.ts";
import { check } from "../../checks/check.ts";
import { searchSlots } from "../../interactions/search-slots.ts";
import { conclude } from "../../verdict.ts";

export const fullUrl: Case = {
  id: "SLOT-23",
  title: "Every entry has an absolute URL that ends in the type and id of its resource",
  requirements: ["SLOT-23"],
  level: "should",
  source: "Bundle resource",
  run: async (context) => {
    const entries = entriesIn(await searchSlots(context));
    return conclude(
      check(entries.length > 0, "no slot is found"),
      check(
        entries.every(
          ({ fullUrl = "", resource }) =>
            URL.canParse(fullUrl) && fullUrl.endsWith(`/${resource?.resourceType}/${resource?.id}`),
        ),
        "an entry has no such fullUrl",
      ),
    );
  },
};
