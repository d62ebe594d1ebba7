import type { Case } from "../../case.ts";
import { checkStatus } from "../../checks/check.ts";
import { slotSearch } from "../../interactions/search-slots.ts";
import { conclude } from "../../verdict.ts";

export const olderInteraction: Case = {
  id: "D-14",
  title: "A search may go by the older name that the Spine has for it, read:slot",
  requirements: ["D-14"],
  level: "derived",
  source: "Overview: request headers",
  run: async (context) => {
    const headers = { "Ssp-InteractionID": "urn:nhs:names:services:careconnect:fhir:rest:read:slot" };
    return conclude(checkStatus(await context.send({ ...slotSearch(context.service), headers }), 200));
  },
};
