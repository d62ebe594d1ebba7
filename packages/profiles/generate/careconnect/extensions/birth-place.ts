import type { ProfileDefinition } from "../../../src/schema/profile-definition.ts";
import { core } from "../vocabulary.ts";

/** birthPlace, an extension of core FHIR that CareConnect uses. */
export const birthPlace: ProfileDefinition = {
  url: core("birthPlace"),
  type: "Extension",
  differential: { element: [{ path: "Extension.value[x]", type: [{ code: "Address" }] }] },
};
