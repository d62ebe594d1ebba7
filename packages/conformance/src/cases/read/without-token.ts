import type { Case } from "../../case.ts";
import { checkStatus } from "../../checks/check.ts";
import { noToken } from "../../http/outgoing.ts";
import { book } from "../../interactions/book.ts";
import { readAppointment } from "../../interactions/read.ts";
import { conclude } from "../../verdict.ts";

export const readWithoutToken: Case = {
  id: "READ-08",
  title: "A read without a token gets 403",
  requirements: ["READ-08"],
  level: "must",
  source: "Get an appointment: Response",
  run: async (context) => {
    const { id } = await book(context);
    return conclude(checkStatus(await readAppointment(context, id, { token: noToken }), 403));
  },
};
