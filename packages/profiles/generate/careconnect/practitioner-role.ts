import type { ProfileDefinition } from "../../src/schema/profile-definition.ts";
import { boundTo, careConnect, referenceTo, slicedBy, UK } from "./vocabulary.ts";

/** CareConnect-PractitionerRole-1, version 1.1.0. */
export const practitionerRole: ProfileDefinition = {
  url: careConnect("CareConnect-PractitionerRole-1"),
  type: "PractitionerRole",
  differential: {
    element: [
      { path: "PractitionerRole.identifier.system", min: 1 },
      { path: "PractitionerRole.identifier.value", min: 1 },
      { path: "PractitionerRole.identifier.assigner", type: referenceTo("CareConnect-Organization-1") },
      { path: "PractitionerRole.practitioner", type: referenceTo("CareConnect-Practitioner-1") },
      { path: "PractitionerRole.organization", type: referenceTo("CareConnect-Organization-1") },
      { path: "PractitionerRole.code", slicing: slicedBy("coding.system") },
      {
        path: "PractitionerRole.code",
        sliceName: "sdsJobRoleName",
        max: "1",
        binding: boundTo("CareConnect-SDSJobRoleName-1"),
      },
      { path: "PractitionerRole.code.coding", min: 1, max: "1" },
      {
        path: "PractitionerRole.code.coding.system",
        min: 1,
        fixedUri: `${UK}/CodeSystem/CareConnect-SDSJobRoleName-1`,
      },
      { path: "PractitionerRole.code.coding.code", min: 1 },
      { path: "PractitionerRole.code.coding.display", min: 1 },
      { path: "PractitionerRole.location", type: referenceTo("CareConnect-Location-1") },
    ],
  },
};
