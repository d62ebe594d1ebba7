import type { Case } from "../../case.ts";
import { check } from "../../checks/check.ts";
import { conclude } from "../../verdict.ts";
import { everyInclude } from "./all.ts";
import { includedWith } from "./included-with.ts";

export const eachOnce: Case = {
  id: "SLOT-30-once",
  title: "The Bundle holds each resource once",
  requirements: ["SLOT-30"],
  level: "must",
  source: "Search for free slots: Response",
  run: async (context) => {
    const resources = await includedWith(context, everyInclude);
    const names = resources.map(({ resourceType, id }) => `${resourceType}/${id}`);
    const repeated = new Set(names.filter((name, index) => names.indexOf(name) < index));
    return conclude(...[...repeated].map((name) => check(false, `${name} is in the Bundle more than once`)));
  },
};
