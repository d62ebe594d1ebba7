import { parseInstant } from "@careslot/fhir";
import type { Case } from "../../case.ts";
import { slotsIn } from "../../checks/bundle.ts";
import { check } from "../../checks/check.ts";
import { searchSlots } from "../../interactions/search-slots.ts";
import { conclude } from "../../verdict.ts";

/** Milliseconds by which the provider's clock may differ. */
const drift = 60_000;

export const begunSlots: Case = {
  id: "SLOT-17",
  title: "A search whose window begins in the past offers no free slot that has begun",
  requirements: ["SLOT-17", "SLOT-36"],
  level: "derived",
  source: "UEC guide: Slot management",
  run: async (context) => {
    const asked = context.now().getTime();
    const slots = slotsIn(
      await searchSlots(context, [
        ["status", "free"],
        ["start", "ge2001-01-01T00:00:00+00:00"],
        ["start", `lt${context.takeSlot().end}`],
      ]),
    );
    return conclude(
      check(
        slots.every(({ start }) => (parseInstant(start) ?? asked) > asked - drift),
        "a free slot is offered that has begun",
      ),
    );
  },
};
