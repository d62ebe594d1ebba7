import type { Case } from "../../case.ts";
import { checkStatus } from "../../checks/check.ts";
import { readAppointment } from "../../interactions/read.ts";
import { conclude } from "../../verdict.ts";

export const readUnknown: Case = {
  id: "READ-07",
  title: "A read of an appointment that does not exist gets 404",
  requirements: ["READ-07"],
  level: "must",
  source: "Get an appointment: Response",
  run: async (context) => {
    return conclude(checkStatus(await readAppointment(context, context.newId()), 404));
  },
};
