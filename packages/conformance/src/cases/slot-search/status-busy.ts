import type { Case } from "../../case.ts";
import { slotsIn } from "../../checks/bundle.ts";
import { check } from "../../checks/check.ts";
import { book } from "../../interactions/book.ts";
import { searchSlots } from "../../interactions/search-slots.ts";
import { conclude } from "../../verdict.ts";

export const statusBusy: Case = {
  id: "SLOT-04-busy",
  title: "A search for busy slots finds busy slots only",
  requirements: ["SLOT-04", "SLOT-09"],
  level: "must",
  source: "Search for free slots",
  run: async (context) => {
    const { slot } = await book(context);
    const slots = slotsIn(
      await searchSlots(context, [
        ["status", "busy"],
        ["start", slot.start],
      ]),
    );
    return conclude(
      check(
        slots.some(({ id }) => id === slot.id),
        "a booked slot is not found",
      ),
      check(
        slots.every(({ status }) => status === "busy"),
        "a slot is found that is not busy",
      ),
    );
  },
};
