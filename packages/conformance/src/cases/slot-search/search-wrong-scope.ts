import type { Case } from "../../case.ts";
import { checkStatus } from "../../checks/check.ts";
import { slotSearch } from "../../interactions/search-slots.ts";
import { badToken } from "../../tokens/bad-token.ts";
import { conclude } from "../../verdict.ts";

export const searchWrongScope: Case = {
  id: "JWT-13-search",
  title: "A search with the scope of booking gets 403",
  requirements: ["JWT-13", "JWT-12"],
  level: "must",
  source: "JWT: Claims",
  run: async (context) => {
    const token = await badToken(context, { scope: "patient/appointment.write" });
    return conclude(checkStatus(await context.send({ ...slotSearch(context.service), token }), 403));
  },
};
