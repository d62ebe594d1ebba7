import type { ProfileDefinition } from "../../../src/schema/profile-definition.ts";
import { careConnect, referenceTo } from "../vocabulary.ts";

/** Extension-CareConnect-NominatedPharmacy-1, version 1.1.0. */
export const nominatedPharmacy: ProfileDefinition = {
  url: careConnect("Extension-CareConnect-NominatedPharmacy-1"),
  type: "Extension",
  differential: {
    element: [{ path: "Extension.valueReference", type: referenceTo("CareConnect-Organization-1") }],
  },
};
