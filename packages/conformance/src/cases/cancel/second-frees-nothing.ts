import type { Case } from "../../case.ts";
import { slotsIn } from "../../checks/bundle.ts";
import { check } from "../../checks/check.ts";
import { book } from "../../interactions/book.ts";
import { cancel, putAppointment } from "../../interactions/cancel.ts";
import { searchSlots } from "../../interactions/search-slots.ts";
import { conclude } from "../../verdict.ts";

export const secondFreesNothing: Case = {
  id: "CAN-23-slot",
  title: "A second cancellation does not free the slot, which somebody else has booked since",
  requirements: ["CAN-23", "CAN-16"],
  level: "derived",
  source: "User stories: ABUS.21",
  run: async (context) => {
    const booked = await book(context);
    const { versionId, appointment } = await cancel(context, booked);
    const { id, start } = (await book(context, { slot: booked.slot })).slot;
    await putAppointment(context, { ...booked, versionId, appointment });
    const slot = slotsIn(await searchSlots(context, [["start", start]])).find((each) => each.id === id);
    return conclude(check(slot?.status === "busy", `the slot's status is ${slot?.status}, not busy`));
  },
};
