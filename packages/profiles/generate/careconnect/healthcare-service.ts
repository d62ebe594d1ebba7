import type { ProfileDefinition } from "../../src/schema/profile-definition.ts";
import { careConnect } from "./vocabulary.ts";

/** CareConnect-HealthcareService-1, version 1.0.0. */
export const healthcareService: ProfileDefinition = {
  url: careConnect("CareConnect-HealthcareService-1"),
  type: "HealthcareService",
  differential: {
    element: [{ path: "HealthcareService.identifier", min: 1, max: "1" }],
  },
};
