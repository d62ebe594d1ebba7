import type { Case } from "../../case.ts";
import { check } from "../../checks/check.ts";
import { resourceIn } from "../../checks/resource.ts";
import { readCapability } from "../../interactions/read-capability.ts";
import { conclude } from "../../verdict.ts";

const expected = ["Appointment create", "Appointment read", "Appointment update", "Slot search-type"];

export const listsInteractions: Case = {
  id: "META-07",
  title: "It lists the interactions of booking",
  requirements: ["META-07", "META-02"],
  level: "derived",
  source: "Capability statement: Response",
  run: async (context) => {
    const capability = resourceIn(await readCapability(context), "CapabilityStatement");
    const resources = capability?.rest?.flatMap(({ resource }) => resource ?? []) ?? [];
    const offered = new Set(
      resources.flatMap(({ type, interaction }) => interaction?.map(({ code }) => `${type} ${code}`) ?? []),
    );
    return conclude(...expected.map((each) => check(offered.has(each), `${each} is not listed`)));
  },
};
