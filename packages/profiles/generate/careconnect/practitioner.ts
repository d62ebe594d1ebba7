import type { ProfileDefinition } from "../../src/schema/profile-definition.ts";
import { boundTo, careConnect, extension, referenceTo, slicedBy } from "./vocabulary.ts";

/** CareConnect-Practitioner-1, version 1.1.0. */
export const practitioner: ProfileDefinition = {
  url: careConnect("CareConnect-Practitioner-1"),
  type: "Practitioner",
  differential: {
    element: [
      { path: "Practitioner.extension", sliceName: "nhsCommunication", type: extension("NHSCommunication") },
      { path: "Practitioner.identifier", slicing: slicedBy("system") },
      { path: "Practitioner.identifier", sliceName: "sdsUserID", max: "1" },
      { path: "Practitioner.identifier.system", min: 1, fixedUri: "https://fhir.nhs.uk/Id/sds-user-id" },
      { path: "Practitioner.identifier.value", min: 1 },
      { path: "Practitioner.identifier.assigner", type: referenceTo("CareConnect-Organization-1") },
      { path: "Practitioner.identifier", sliceName: "sdsRoleProfileID" },
      { path: "Practitioner.identifier.system", min: 1, fixedUri: "https://fhir.nhs.uk/Id/sds-role-profile-id" },
      { path: "Practitioner.identifier.value", min: 1 },
      { path: "Practitioner.identifier.assigner", type: referenceTo("CareConnect-Organization-1") },
      { path: "Practitioner.gender", binding: boundTo("CareConnect-AdministrativeGender-1") },
      { path: "Practitioner.qualification.identifier.assigner", type: referenceTo("CareConnect-Organization-1") },
      { path: "Practitioner.qualification.issuer", type: referenceTo("CareConnect-Organization-1") },
      { path: "Practitioner.communication", max: "0" },
    ],
  },
};
