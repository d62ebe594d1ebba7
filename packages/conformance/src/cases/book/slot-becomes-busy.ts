import type { Case } from "../../case.ts";
import { slotsIn } from "../../checks/bundle.ts";
import { check } from "../../checks/check.ts";
import { book } from "../../interactions/book.ts";
import { searchSlots } from "../../interactions/search-slots.ts";
import { conclude } from "../../verdict.ts";

export const slotBecomesBusy: Case = {
  id: "BOOK-20",
  title: "A booked slot is busy, and no longer offered as free",
  requirements: ["BOOK-20", "SLOT-17"],
  level: "must",
  source: "SCAL P25",
  run: async (context) => {
    const { slot } = await book(context);
    const found = slotsIn(await searchSlots(context, [["start", slot.start]])).find(({ id }) => id === slot.id);
    return conclude(check(found?.status === "busy", `the slot's status is ${found?.status}, not busy`));
  },
};
