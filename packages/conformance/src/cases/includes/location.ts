import type { Case } from "../../case.ts";
import { checkFollowed } from "./check-followed.ts";

export const includedLocation: Case = {
  id: "SLOT-10-location",
  title: "The locations of a service come along where they are asked for",
  requirements: ["SLOT-10"],
  level: "should",
  source: "Search for free slots: _include",
  run: (context) =>
    checkFollowed(
      context,
      [
        "_include=Slot:schedule",
        "_include:iterate=Schedule:actor:HealthcareService",
        "_include:iterate=HealthcareService:Location",
      ],
      "Location",
    ),
};
