import type { Slot } from "@careslot/fhir";
import { cannotGoOn } from "../case-stopped.ts";

/** The free slots of a run, each in one hand at a time. */
export interface SlotPool {
  /** Throws when none is left. */
  readonly take: () => Slot;
  readonly giveBack: (slots: readonly Slot[]) => void;
}

export function createSlotPool(found: readonly Slot[]): SlotPool {
  const free = [...found];
  return {
    take: () => {
      const slot = free.shift();
      if (slot === undefined) throw cannotGoOn("no free slot of the service is left to book");
      return slot;
    },
    giveBack: (slots) => free.push(...slots),
  };
}
