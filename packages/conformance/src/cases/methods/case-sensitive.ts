import type { Case } from "../../case.ts";
import { checkStatus } from "../../checks/check.ts";
import { book } from "../../interactions/book.ts";
import { conclude } from "../../verdict.ts";

export const caseSensitive: Case = {
  id: "GEN-05",
  title: "Paths are case sensitive: another spelling gets 404",
  requirements: ["GEN-05"],
  level: "must",
  source: "UEC guide: API implementation",
  run: async (context) => {
    const { id } = await book(context);
    const answer = await context.send({ interaction: "read", method: "GET", path: `/appointment/${id}` });
    return conclude(checkStatus(answer, 404));
  },
};
