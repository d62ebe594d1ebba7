import type { Case } from "../../case.ts";
import { entriesIn } from "../../checks/bundle.ts";
import { check, checkStatus } from "../../checks/check.ts";
import { conclude } from "../../verdict.ts";
import { searchAppointments } from "./search-appointments.ts";

/** A number for which nobody books: it passes modulus 11 and is set aside for tests. */
const nobody = "9000000033";

export const findsNone: Case = {
  id: "PSRCH-03",
  title: "A patient without appointments gets an empty Bundle",
  requirements: ["PSRCH-03"],
  level: "must",
  source: "Search for a patient's appointments: Response",
  run: async (context) => {
    const answer = await searchAppointments(context, nobody);
    return conclude(
      checkStatus(answer, 200),
      check(entriesIn(answer).length === 0, "the Bundle holds appointments of somebody"),
    );
  },
};
