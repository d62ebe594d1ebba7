import type { ProfileDefinition } from "../../../src/schema/profile-definition.ts";
import { core } from "../vocabulary.ts";

/** patient-birthTime, an extension of core FHIR that CareConnect uses. */
export const patientBirthTime: ProfileDefinition = {
  url: core("patient-birthTime"),
  type: "Extension",
  differential: { element: [{ path: "Extension.value[x]", type: [{ code: "dateTime" }] }] },
};
