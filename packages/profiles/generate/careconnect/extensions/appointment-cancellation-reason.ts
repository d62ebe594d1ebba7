import type { ProfileDefinition } from "../../../src/schema/profile-definition.ts";
import { careConnect } from "../vocabulary.ts";

/** Extension-CareConnect-AppointmentCancellationReason-1, version 1.0.0. */
export const appointmentCancellationReason: ProfileDefinition = {
  url: careConnect("Extension-CareConnect-AppointmentCancellationReason-1"),
  type: "Extension",
  differential: {
    element: [{ path: "Extension.valueString", min: 1 }],
  },
};
