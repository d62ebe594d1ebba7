import type { Area } from "../case.ts";
import { eachOnce } from "./includes/each-once.ts";
import { includedLocation } from "./includes/location.ts";
import { includedOrganisation } from "./includes/organisation.ts";
import { plainSpelling } from "./includes/plain-spelling.ts";
import { includedPractitioner } from "./includes/practitioner.ts";
import { relatedOnly } from "./includes/related-only.ts";
import { reverseInclude } from "./includes/reverse.ts";
import { includedRole } from "./includes/role.ts";
import { scheduleContent } from "./includes/schedule-content.ts";
import { includedSchedule } from "./includes/schedule.ts";
import { includedService } from "./includes/service.ts";
import { unsupportedInclude } from "./includes/unsupported.ts";

/** What comes along with the slots of a search. */
export const includesArea: Area = {
  name: "includes",
  cases: [
    includedSchedule,
    includedService,
    includedPractitioner,
    includedRole,
    includedOrganisation,
    includedLocation,
    plainSpelling,
    scheduleContent,
    relatedOnly,
    eachOnce,
    unsupportedInclude,
    reverseInclude,
  ],
};
