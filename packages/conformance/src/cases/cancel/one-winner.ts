import type { Case } from "../../case.ts";
import { check, isAccepted } from "../../checks/check.ts";
import { book } from "../../interactions/book.ts";
import { putAppointment } from "../../interactions/cancel.ts";
import { conclude } from "../../verdict.ts";

export const oneCancellationWins: Case = {
  id: "CAN-24",
  title: "Of ten cancellations of one version at the same time exactly one succeeds",
  requirements: ["CAN-24", "CAN-19"],
  level: "derived",
  source: "Cancel an appointment: Request 4",
  run: async (context) => {
    const booked = await book(context);
    const answers = await Promise.all(Array.from({ length: 10 }, () => putAppointment(context, booked)));
    const won = answers.filter(isAccepted);
    const others = answers.filter((answer) => !isAccepted(answer));
    return conclude(
      check(won.length === 1, `${won.length} succeeded, not one`),
      check(
        others.every(({ status }) => status === 409),
        "one that came too late was not refused with 409",
      ),
    );
  },
};
