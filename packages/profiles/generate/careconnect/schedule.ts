import type { ProfileDefinition } from "../../src/schema/profile-definition.ts";
import { careConnect } from "./vocabulary.ts";

/** CareConnect-Schedule-1, version 1.0.0. */
export const schedule: ProfileDefinition = {
  url: careConnect("CareConnect-Schedule-1"),
  type: "Schedule",
  differential: {
    element: [{ path: "Schedule.identifier", min: 1, max: "1" }],
  },
};
