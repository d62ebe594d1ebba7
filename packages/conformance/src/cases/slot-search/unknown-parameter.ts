import type { Case } from "../../case.ts";
import { slotsIn } from "../../checks/bundle.ts";
import { check, checkStatus } from "../../checks/check.ts";
import { sameContent } from "../../checks/same-content.ts";
import { searchSlots } from "../../interactions/search-slots.ts";
import { conclude } from "../../verdict.ts";

export const unknownParameter: Case = {
  id: "GEN-15",
  title: "A parameter that the provider does not know changes nothing",
  requirements: ["GEN-15", "D-16"],
  level: "must",
  source: "Search for free slots",
  run: async (context) => {
    const { start } = context.takeSlot();
    const plain = slotsIn(await searchSlots(context, [["start", start]])).map(({ id }) => id);
    const answer = await searchSlots(context, [
      ["start", start],
      ["favourite-colour", "blue"],
    ]);
    return conclude(
      checkStatus(answer, 200),
      check(
        sameContent(
          plain.toSorted(),
          slotsIn(answer)
            .map(({ id }) => id)
            .toSorted(),
        ),
        "the answer has other slots than without the parameter",
      ),
    );
  },
};
