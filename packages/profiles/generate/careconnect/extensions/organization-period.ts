import type { ProfileDefinition } from "../../../src/schema/profile-definition.ts";
import { core } from "../vocabulary.ts";

/** organization-period, an extension of core FHIR that CareConnect uses. */
export const organizationPeriod: ProfileDefinition = {
  url: core("organization-period"),
  type: "Extension",
  differential: { element: [{ path: "Extension.value[x]", type: [{ code: "Period" }] }] },
};
