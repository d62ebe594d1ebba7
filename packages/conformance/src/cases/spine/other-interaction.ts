import type { Case } from "../../case.ts";
import { checkEnforced } from "./check-enforced.ts";

export const otherInteraction: Case = {
  id: "SSP-08",
  title: "A search that goes by the name of a booking gets 400, where that is looked at",
  requirements: ["SSP-08", "D-13"],
  level: "derived",
  source: "Overview: request headers",
  run: (context) => {
    const name = "urn:nhs:names:services:careconnect:fhir:rest:create:appointment";
    return checkEnforced(context, { "Ssp-InteractionID": name });
  },
};
