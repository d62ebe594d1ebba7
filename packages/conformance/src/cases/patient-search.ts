import type { Area } from "../case.ts";
import { findsBooked } from "./patient-search/finds-booked.ts";
import { findsNone } from "./patient-search/finds-none.ts";
import { malformedNumber } from "./patient-search/malformed-number.ts";

/** The appointments of a patient, where a provider lets them be searched. */
export const patientSearchArea: Area = {
  name: "patient search",
  cases: [findsBooked, findsNone, malformedNumber],
};
