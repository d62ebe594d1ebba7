import type { Case } from "../../case.ts";
import { check } from "../../checks/check.ts";
import { conclude } from "../../verdict.ts";
import { includedWith } from "./included-with.ts";

export const unsupportedInclude: Case = {
  id: "SLOT-11",
  title: "An include that the provider does not know is no error, and brings nothing along",
  requirements: ["SLOT-11"],
  level: "must",
  source: "Search for free slots: _include",
  run: async (context) => {
    const resources = await includedWith(context, ["_include=Slot:appointment-type"]);
    const others = resources.filter(({ resourceType }) => resourceType !== "Slot");
    return conclude(check(others.length === 0, `${others.length} other resources came along`));
  },
};
