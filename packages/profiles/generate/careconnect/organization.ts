import type { ProfileDefinition } from "../../src/schema/profile-definition.ts";
import { careConnect, coreExtension, extension, referenceTo, slicedBy } from "./vocabulary.ts";

/** CareConnect-Organization-1, version 1.1.0. */
export const organization: ProfileDefinition = {
  url: careConnect("CareConnect-Organization-1"),
  type: "Organization",
  differential: {
    element: [
      { path: "Organization.extension", sliceName: "mainLocation", max: "1", type: extension("MainLocation") },
      {
        path: "Organization.extension",
        sliceName: "organization-period",
        max: "1",
        type: coreExtension("organization-period"),
      },
      { path: "Organization.identifier", slicing: slicedBy("system") },
      { path: "Organization.identifier", sliceName: "odsOrganisationCode", max: "1" },
      { path: "Organization.identifier.system", min: 1, fixedUri: "https://fhir.nhs.uk/Id/ods-organization-code" },
      { path: "Organization.identifier.value", min: 1 },
      { path: "Organization.identifier.assigner", type: referenceTo("CareConnect-Organization-1") },
      { path: "Organization.identifier", sliceName: "odsSiteCode", max: "1" },
      { path: "Organization.identifier.system", min: 1, fixedUri: "https://fhir.nhs.uk/Id/ods-site-code" },
      { path: "Organization.identifier.value", min: 1 },
      { path: "Organization.identifier.assigner", type: referenceTo("CareConnect-Organization-1") },
      { path: "Organization.partOf", type: referenceTo("CareConnect-Organization-1") },
      { path: "Organization.contact.name.family", min: 1 },
    ],
  },
};
