import type { Resource } from "@careslot/fhir";
import { clinicianResources } from "./clinicians.ts";
import { diaries } from "./diaries.ts";
import { scheduleOf } from "./schedule.ts";
import { serviceResources, services } from "./services.ts";
import { slotsOf } from "./slots.ts";

/**
 * What the demonstration offers: three services, who works there, and their slots of the coming days. What it gives
 * depends on the day alone, so a later start adds the days that are missing and leaves the others as they are.
 */
export function demoResources(now: Date): readonly Resource[] {
  return [
    ...services.flatMap(serviceResources),
    ...diaries.flatMap(({ clinician }) => clinicianResources(clinician)),
    ...diaries.map(scheduleOf),
    ...diaries.flatMap((diary) => slotsOf(diary, now)),
  ];
}
