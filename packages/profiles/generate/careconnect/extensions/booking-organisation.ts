import type { ProfileDefinition } from "../../../src/schema/profile-definition.ts";
import { careConnect, referenceTo } from "../vocabulary.ts";

/** Extension-CareConnect-BookingOrganisation-1, version 1.0.0. */
export const bookingOrganisation: ProfileDefinition = {
  url: careConnect("Extension-CareConnect-BookingOrganisation-1"),
  type: "Extension",
  differential: {
    element: [{ path: "Extension.valueReference", type: referenceTo("CareConnect-Organization-1") }],
  },
};
