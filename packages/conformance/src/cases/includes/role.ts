import type { Case } from "../../case.ts";
import { checkFollowed } from "./check-followed.ts";

export const includedRole: Case = {
  id: "SLOT-10-role",
  title: "The practitioners' roles come along where they are asked for",
  requirements: ["SLOT-10"],
  level: "should",
  source: "Search for free slots: _include",
  run: (context) =>
    checkFollowed(
      context,
      ["_include=Slot:schedule", "_include:iterate=Schedule:actor:PractitionerRole"],
      "PractitionerRole",
    ),
};
