import type { Case } from "../../case.ts";
import { slotsIn } from "../../checks/bundle.ts";
import { check } from "../../checks/check.ts";
import { searchSlots } from "../../interactions/search-slots.ts";
import { conclude } from "../../verdict.ts";

const profile = "https://fhir.hl7.org.uk/STU3/StructureDefinition/CareConnect-Slot-1";

export const slotProfile: Case = {
  id: "SLOT-25-profile",
  title: "Every slot claims the profile CareConnect-Slot-1",
  requirements: ["SLOT-25"],
  level: "must",
  source: "Slot resource",
  run: async (context) => {
    const slots = slotsIn(await searchSlots(context, [["status", "free"]]));
    const right = slots.filter(({ meta }) => meta?.profile?.includes(profile));
    return conclude(
      check(slots.length > 0, "no slot is found"),
      check(right.length === slots.length, `${slots.length - right.length} of ${slots.length} slots do not`),
    );
  },
};
