import type { Case } from "../../case.ts";
import { alteredToken } from "../../tokens/altered-token.ts";
import { conclude } from "../../verdict.ts";
import { checkSearchWith } from "./search-with.ts";

export const otherReason: Case = {
  id: "JWT-11",
  title: "A token for another reason than direct care gets 403",
  requirements: ["JWT-11"],
  level: "must",
  source: "UEC guide: Authentication",
  run: async (context) => {
    const token = await alteredToken(context, (claims) => ({ ...claims, reason_for_request: "research" }));
    return conclude(await checkSearchWith(context, token, 403));
  },
};
