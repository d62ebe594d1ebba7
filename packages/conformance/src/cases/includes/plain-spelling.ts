import type { Case } from "../../case.ts";
import { checkFollowed } from "./check-followed.ts";

export const plainSpelling: Case = {
  id: "SLOT-13",
  title: "An include of an included resource is understood without its modifier too",
  requirements: ["SLOT-13"],
  level: "derived",
  source: "NHS test toolkit: slot search",
  run: (context) =>
    checkFollowed(
      context,
      ["_include=Slot:schedule", "_include=Schedule:actor:HealthcareService"],
      "HealthcareService",
    ),
};
