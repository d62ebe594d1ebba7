import type { Resource } from "@careslot/fhir";

/** A reference that searching and booking follow, and the element it stands in. */
export interface FollowedReference {
  readonly element: string;
  readonly reference: string;
}

/** The references without whose target a slot could not be found or booked: a slot's schedule, and a schedule's actors. */
export function followedReferences({ resourceType, schedule, actor }: Resource): readonly FollowedReference[] {
  switch (resourceType) {
    case "Slot":
      return referenceIn(schedule, "Slot.schedule");
    case "Schedule":
      return listed(actor).flatMap((each, index) => referenceIn(each, `Schedule.actor[${index}]`));
    default:
      return [];
  }
}

function referenceIn(value: unknown, path: string): readonly FollowedReference[] {
  const reference = typeof value === "object" && value !== null && "reference" in value ? value.reference : undefined;
  return typeof reference === "string" ? [{ element: `${path}.reference`, reference }] : [];
}

function listed(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
