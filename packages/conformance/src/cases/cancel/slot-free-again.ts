import type { Case } from "../../case.ts";
import { slotsIn } from "../../checks/bundle.ts";
import { check } from "../../checks/check.ts";
import { book } from "../../interactions/book.ts";
import { cancel } from "../../interactions/cancel.ts";
import { searchSlots } from "../../interactions/search-slots.ts";
import { conclude } from "../../verdict.ts";

export const slotFreeAgain: Case = {
  id: "CAN-16",
  title: "The slot of a cancelled appointment is free again",
  requirements: ["CAN-16"],
  level: "derived",
  source: "Operational test plan: 8",
  run: async (context) => {
    const booked = await book(context);
    await cancel(context, booked);
    const { id, start } = booked.slot;
    const slot = slotsIn(await searchSlots(context, [["start", start]])).find((each) => each.id === id);
    return conclude(check(slot?.status === "free", `the slot's status is ${slot?.status}, not free`));
  },
};
