import type { Case } from "../../case.ts";
import { checkStatus } from "../../checks/check.ts";
import { noToken } from "../../http/outgoing.ts";
import { slotSearch } from "../../interactions/search-slots.ts";
import { conclude } from "../../verdict.ts";

export const searchWithoutToken: Case = {
  id: "SLOT-40",
  title: "A search without a token gets 403",
  requirements: ["SLOT-40"],
  level: "must",
  source: "Search for free slots",
  run: async (context) => {
    return conclude(checkStatus(await context.send({ ...slotSearch(context.service), token: noToken }), 403));
  },
};
