import type { Case } from "../../case.ts";
import { checkStatus } from "../../checks/check.ts";
import { readAppointment } from "../../interactions/read.ts";
import { conclude } from "../../verdict.ts";

export const readMalformedId: Case = {
  id: "READ-07-malformed",
  title: "A read with an id that can be none gets 404",
  requirements: ["READ-07"],
  level: "derived",
  source: "Get an appointment: Response",
  run: async (context) => {
    return conclude(checkStatus(await readAppointment(context, "not_an_id!"), 404));
  },
};
