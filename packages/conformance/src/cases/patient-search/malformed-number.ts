import type { Case } from "../../case.ts";
import { checkStatus } from "../../checks/check.ts";
import { conclude } from "../../verdict.ts";
import { searchAppointments } from "./search-appointments.ts";

export const malformedNumber: Case = {
  id: "PSRCH-09",
  title: "A search for what can be no NHS number gets 400",
  requirements: ["PSRCH-09"],
  level: "should",
  source: "Search for a patient's appointments: Failure",
  run: async (context) => conclude(checkStatus(await searchAppointments(context, "somebody"), 400)),
};
