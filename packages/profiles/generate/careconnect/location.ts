import type { ProfileDefinition } from "../../src/schema/profile-definition.ts";
import { careConnect, referenceTo, slicedBy } from "./vocabulary.ts";

/** CareConnect-Location-1, version 1.1.0. */
export const location: ProfileDefinition = {
  url: careConnect("CareConnect-Location-1"),
  type: "Location",
  differential: {
    element: [
      { path: "Location.identifier", slicing: slicedBy("system") },
      { path: "Location.identifier", sliceName: "odsSiteCode", max: "1" },
      { path: "Location.identifier.system", min: 1, fixedUri: "https://fhir.nhs.uk/Id/ods-site-code" },
      { path: "Location.identifier.value", min: 1 },
      { path: "Location.identifier.assigner", type: referenceTo("CareConnect-Organization-1") },
      { path: "Location.managingOrganization", type: referenceTo("CareConnect-Organization-1") },
      { path: "Location.partOf", type: referenceTo("CareConnect-Location-1") },
    ],
  },
};
