import type { Case } from "../../case.ts";
import { checkFollowed } from "./check-followed.ts";

export const includedOrganisation: Case = {
  id: "SLOT-10-organisation",
  title: "The organisation that provides a service comes along where it is asked for",
  requirements: ["SLOT-10"],
  level: "should",
  source: "Search for free slots: _include",
  run: (context) =>
    checkFollowed(
      context,
      [
        "_include=Slot:schedule",
        "_include:iterate=Schedule:actor:HealthcareService",
        "_include:iterate=HealthcareService:Organization",
      ],
      "Organization",
    ),
};
