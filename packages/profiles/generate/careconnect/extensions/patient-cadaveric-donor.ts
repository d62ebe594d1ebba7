import type { ProfileDefinition } from "../../../src/schema/profile-definition.ts";
import { core } from "../vocabulary.ts";

/** patient-cadavericDonor, an extension of core FHIR that CareConnect uses. */
export const patientCadavericDonor: ProfileDefinition = {
  url: core("patient-cadavericDonor"),
  type: "Extension",
  differential: { element: [{ path: "Extension.value[x]", type: [{ code: "boolean" }] }] },
};
