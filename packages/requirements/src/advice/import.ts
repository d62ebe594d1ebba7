import type { Advice } from "./advice.ts";

/** Resources for the directory and the diary that cannot be imported. */
export const importAdvice: Advice = {
  "import-id": "Give the resource an id of letters, digits, hyphens and dots, at most 64 of them.",
  "import-slot-identifier": "Give the Slot exactly one identifier, with a value.",
  "import-slot-schedule.reference": "Refer to the Slot's schedule as Schedule/[id].",
  "import-slot-status": "Give the Slot the status free or busy.",
  "import-slot-start": "Write start as an instant with seconds and an offset, for example 2026-11-23T09:00:00+00:00.",
  "import-slot-end": "Write end as an instant later than start, with seconds and an offset.",
};
