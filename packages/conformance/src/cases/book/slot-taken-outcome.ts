import { fullBooking } from "../../bookings/full-booking.ts";
import type { Case } from "../../case.ts";
import { check } from "../../checks/check.ts";
import { issuesIn } from "../../checks/outcome.ts";
import { book, postAppointment } from "../../interactions/book.ts";
import { conclude } from "../../verdict.ts";

export const slotTakenOutcome: Case = {
  id: "BOOK-30-outcome",
  title: "The refusal of a taken slot is one issue that says so",
  requirements: ["BOOK-30", "D-02"],
  level: "must",
  source: "SCAL P29",
  run: async (context) => {
    const { slot } = await book(context);
    const answer = await postAppointment(context, fullBooking(slot, context.newId()));
    const [issue, ...more] = issuesIn(answer);
    return conclude(
      check(issue !== undefined && more.length === 0, `there are ${issuesIn(answer).length} issues, not one`),
      check(issue?.severity === "error", `its severity is ${issue?.severity}, not error`),
      check(issue?.code === "processing", `its code is ${issue?.code}, not processing`),
      check(
        issue?.diagnostics?.startsWith("Slot no longer available") ?? false,
        "its diagnostics do not start with: Slot no longer available",
      ),
    );
  },
};
