import type { ProfileDefinition } from "../../../src/schema/profile-definition.ts";
import { boundTo, careConnect } from "../vocabulary.ts";

/** Extension-CareConnect-NHSCommunication-1, version 1.1.0. */
export const nhsCommunication: ProfileDefinition = {
  url: careConnect("Extension-CareConnect-NHSCommunication-1"),
  type: "Extension",
  differential: {
    element: [
      { path: "Extension.extension", sliceName: "language", min: 1, max: "1" },
      { path: "Extension.extension.url", fixedUri: "language" },
      { path: "Extension.extension.valueCodeableConcept", min: 1, binding: boundTo("CareConnect-HumanLanguage-1") },
      { path: "Extension.extension", sliceName: "preferred", max: "1" },
      { path: "Extension.extension.url", fixedUri: "preferred" },
      { path: "Extension.extension.valueBoolean", min: 1 },
      { path: "Extension.extension", sliceName: "modeOfCommunication" },
      { path: "Extension.extension.url", fixedUri: "modeOfCommunication" },
      {
        path: "Extension.extension.valueCodeableConcept",
        min: 1,
        binding: boundTo("CareConnect-LanguageAbilityMode-1"),
      },
      { path: "Extension.extension", sliceName: "communicationProficiency", max: "1" },
      { path: "Extension.extension.url", fixedUri: "communicationProficiency" },
      {
        path: "Extension.extension.valueCodeableConcept",
        min: 1,
        binding: boundTo("CareConnect-LanguageAbilityProficiency-1"),
      },
      { path: "Extension.extension", sliceName: "interpreterRequired", max: "1" },
      { path: "Extension.extension.url", fixedUri: "interpreterRequired" },
      { path: "Extension.extension.valueBoolean", min: 1 },
      { path: "Extension.value[x]", max: "0" },
    ],
  },
};
