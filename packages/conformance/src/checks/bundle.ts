import type { BundleEntry, Slot } from "@careslot/fhir";
import type { Answer } from "../http/answer.ts";
import { resourceIn } from "./resource.ts";

/** The entries of a Bundle, in order; none where the answer is no Bundle. */
export function entriesIn(answer: Answer): readonly BundleEntry[] {
  return resourceIn(answer, "Bundle")?.entry ?? [];
}

/** The Slots in a Bundle. */
export function slotsIn(answer: Answer): readonly Slot[] {
  const resources = entriesIn(answer).map(({ resource }) => resource);
  return resources.filter((resource) => resource?.resourceType === "Slot") as unknown as readonly Slot[];
}
