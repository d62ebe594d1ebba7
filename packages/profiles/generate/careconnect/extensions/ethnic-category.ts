import type { ProfileDefinition } from "../../../src/schema/profile-definition.ts";
import { boundTo, careConnect } from "../vocabulary.ts";

/** Extension-CareConnect-EthnicCategory-1, version 1.1.0. */
export const ethnicCategory: ProfileDefinition = {
  url: careConnect("Extension-CareConnect-EthnicCategory-1"),
  type: "Extension",
  differential: {
    element: [{ path: "Extension.valueCodeableConcept", min: 1, binding: boundTo("CareConnect-EthnicCategory-1") }],
  },
};
