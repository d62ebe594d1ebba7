import type { ProfileDefinition } from "../../../src/schema/profile-definition.ts";
import { boundTo, careConnect } from "../vocabulary.ts";

/** Extension-CareConnect-TreatmentCategory-1, version 1.1.0. */
export const treatmentCategory: ProfileDefinition = {
  url: careConnect("Extension-CareConnect-TreatmentCategory-1"),
  type: "Extension",
  differential: {
    element: [{ path: "Extension.valueCodeableConcept", binding: boundTo("CareConnect-TreatmentCategory-1") }],
  },
};
