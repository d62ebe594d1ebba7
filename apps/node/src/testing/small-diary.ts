import type { Resource } from "@careslot/fhir";
import { demoResources } from "../demo/demo-resources.ts";

const aDay = 24 * 60 * 60 * 1000;

/** The demonstration's services and schedules, with some of their slots only: those that begin a day from now or later. */
export function smallDiary(count: number): {
  readonly diary: readonly Resource[];
  readonly slots: readonly Resource[];
} {
  const now = new Date();
  const demo = demoResources(now);
  const isAhead = ({ start }: Resource): boolean => Date.parse(String(start)) > now.getTime() + aDay;
  const slots = demo.filter((resource) => resource.resourceType === "Slot" && isAhead(resource)).slice(0, count);
  return { slots, diary: [...demo.filter(({ resourceType }) => resourceType !== "Slot"), ...slots] };
}
