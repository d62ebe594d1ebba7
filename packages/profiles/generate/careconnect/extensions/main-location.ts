import type { ProfileDefinition } from "../../../src/schema/profile-definition.ts";
import { careConnect, referenceTo } from "../vocabulary.ts";

/** Extension-CareConnect-MainLocation-1, version 1.1.0. */
export const mainLocation: ProfileDefinition = {
  url: careConnect("Extension-CareConnect-MainLocation-1"),
  type: "Extension",
  differential: {
    element: [{ path: "Extension.valueReference", min: 1, type: referenceTo("CareConnect-Location-1") }],
  },
};
