import type { ProfileDefinition } from "../../../src/schema/profile-definition.ts";
import { boundTo, careConnect } from "../vocabulary.ts";

/** Extension-CareConnect-DeliveryChannel-1, version 1.0.0. */
export const deliveryChannel: ProfileDefinition = {
  url: careConnect("Extension-CareConnect-DeliveryChannel-1"),
  type: "Extension",
  differential: {
    element: [{ path: "Extension.valueCode", binding: boundTo("CareConnect-DeliveryChannel-1", "extensible") }],
  },
};
