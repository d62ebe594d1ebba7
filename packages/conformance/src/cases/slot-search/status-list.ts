import type { Slot } from "@careslot/fhir";
import type { Case } from "../../case.ts";
import { slotsIn } from "../../checks/bundle.ts";
import { check } from "../../checks/check.ts";
import type { Context } from "../../context.ts";
import { book } from "../../interactions/book.ts";
import { searchSlots } from "../../interactions/search-slots.ts";
import { conclude } from "../../verdict.ts";

export const statusList: Case = {
  id: "SLOT-04-list",
  title: "A search for a list of statuses finds slots of each of them",
  requirements: ["SLOT-04"],
  level: "must",
  source: "Search for free slots",
  run: async (context) => {
    const { slot: busy } = await book(context);
    const free = context.takeSlot();
    const [withBusy, withFree] = [await either(context, busy), await either(context, free)];
    return conclude(
      check(
        withBusy.some(({ id }) => id === busy.id),
        "a booked slot is not found",
      ),
      check(
        withFree.some(({ id }) => id === free.id),
        "a free slot is not found",
      ),
    );
  },
};

async function either(context: Context, { start }: Slot): Promise<readonly Slot[]> {
  return slotsIn(
    await searchSlots(context, [
      ["status", "free,busy"],
      ["start", start],
    ]),
  );
}
