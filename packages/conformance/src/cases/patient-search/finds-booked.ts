import { testNhsNumber } from "../../bookings/patients.ts";
import type { Case } from "../../case.ts";
import { entriesIn } from "../../checks/bundle.ts";
import { check, checkStatus } from "../../checks/check.ts";
import { book } from "../../interactions/book.ts";
import { conclude } from "../../verdict.ts";
import { searchAppointments } from "./search-appointments.ts";

export const findsBooked: Case = {
  id: "PSRCH-01",
  title: "A search for a patient's appointments finds the one that was booked",
  requirements: ["PSRCH-01"],
  level: "must",
  source: "Search for a patient's appointments: Response",
  run: async (context) => {
    const { id } = await book(context);
    const answer = await searchAppointments(context, testNhsNumber);
    const ids = entriesIn(answer).map(({ resource }) => resource?.id);
    return conclude(checkStatus(answer, 200), check(ids.includes(id), "the appointment is not among those found"));
  },
};
