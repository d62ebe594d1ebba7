import type { ProfileDefinition } from "../../src/schema/profile-definition.ts";
import { careConnect, extension } from "./vocabulary.ts";

/** CareConnect-Slot-1, version 1.1.0. */
export const slot: ProfileDefinition = {
  url: careConnect("CareConnect-Slot-1"),
  type: "Slot",
  differential: {
    element: [
      { path: "Slot.extension", sliceName: "deliveryChannel", max: "1", type: extension("DeliveryChannel") },
      { path: "Slot.identifier", min: 1, max: "1" },
    ],
  },
};
