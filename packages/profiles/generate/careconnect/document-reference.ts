import type { ProfileDefinition } from "../../src/schema/profile-definition.ts";
import { boundTo, careConnect, referenceTo } from "./vocabulary.ts";

/** CareConnect-DocumentReference-1, version 1.1.0. */
export const documentReference: ProfileDefinition = {
  url: careConnect("CareConnect-DocumentReference-1"),
  type: "DocumentReference",
  differential: {
    element: [
      { path: "DocumentReference.masterIdentifier.system", min: 1 },
      { path: "DocumentReference.masterIdentifier.value", min: 1 },
      { path: "DocumentReference.masterIdentifier.assigner", type: referenceTo("CareConnect-Organization-1") },
      { path: "DocumentReference.identifier.system", min: 1 },
      { path: "DocumentReference.identifier.value", min: 1 },
      { path: "DocumentReference.identifier.assigner", type: referenceTo("CareConnect-Organization-1") },
      { path: "DocumentReference.type", binding: boundTo("CareConnect-DocumentType-1", "preferred") },
      { path: "DocumentReference.type.coding.system", min: 1 },
      { path: "DocumentReference.type.coding.version", max: "0" },
      { path: "DocumentReference.type.coding.code", min: 1 },
      { path: "DocumentReference.type.coding.display", min: 1 },
      {
        path: "DocumentReference.subject",
        type: referenceTo("Group", "Device", "CareConnect-Practitioner-1", "CareConnect-Patient-1"),
      },
      {
        path: "DocumentReference.author",
        type: referenceTo(
          "Device",
          "RelatedPerson",
          "CareConnect-Practitioner-1",
          "CareConnect-Patient-1",
          "CareConnect-Organization-1",
        ),
      },
      {
        path: "DocumentReference.authenticator",
        type: referenceTo("CareConnect-Practitioner-1", "CareConnect-Organization-1"),
      },
      { path: "DocumentReference.custodian", type: referenceTo("CareConnect-Organization-1") },
      { path: "DocumentReference.relatesTo.target", type: referenceTo("CareConnect-DocumentReference-1") },
      { path: "DocumentReference.context.encounter", type: referenceTo("Encounter") },
      {
        path: "DocumentReference.context.practiceSetting",
        binding: boundTo("CareConnect-CareSettingType-1", "preferred"),
      },
      { path: "DocumentReference.context.sourcePatientInfo", type: referenceTo("CareConnect-Patient-1") },
      {
        path: "DocumentReference.context.related.identifier.assigner",
        type: referenceTo("CareConnect-Organization-1"),
      },
    ],
  },
};
