import type { Case } from "../../case.ts";
import { check } from "../../checks/check.ts";
import { conclude } from "../../verdict.ts";
import { everyInclude } from "./all.ts";
import { includedWith } from "./included-with.ts";
import { referencesIn } from "./references-in.ts";

export const relatedOnly: Case = {
  id: "SLOT-30",
  title: "The Bundle holds only resources that belong to its slots",
  requirements: ["SLOT-30"],
  level: "must",
  source: "Search for free slots: Response",
  run: async (context) => {
    const resources = await includedWith(context, everyInclude);
    const referred = new Set(resources.flatMap(referencesIn));
    const others = resources.filter(({ resourceType }) => resourceType !== "Slot");
    return conclude(
      ...others.map(({ resourceType, id }) =>
        check(referred.has(`${resourceType}/${id}`), `nothing in the Bundle refers to ${resourceType}/${id}`),
      ),
    );
  },
};
