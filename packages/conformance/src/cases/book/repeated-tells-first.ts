import { fullBooking } from "../../bookings/full-booking.ts";
import type { Case } from "../../case.ts";
import { check } from "../../checks/check.ts";
import { book, postAppointment } from "../../interactions/book.ts";
import { conclude } from "../../verdict.ts";

export const repeatedTellsFirst: Case = {
  id: "D-04",
  title: "The refusal of a repeated request id tells where its booking is",
  requirements: ["D-04", "RID-05"],
  level: "derived",
  source: "Book an appointment: Headers 7",
  run: async (context) => {
    const headers = { "X-Request-Id": context.newId() };
    const { id, slot, versionId } = await book(context, { headers });
    const answer = await postAppointment(context, fullBooking(slot, context.newId()), { headers });
    const location = answer.headers.get("content-location") ?? "";
    return conclude(
      check(
        location.endsWith(`/Appointment/${id}/_history/${versionId}`),
        "Content-Location does not name the first result",
      ),
    );
  },
};
