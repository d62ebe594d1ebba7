import type { Case } from "../../case.ts";
import { alteredToken } from "../../tokens/altered-token.ts";
import { conclude } from "../../verdict.ts";
import { checkSearchWith } from "./search-with.ts";

export const otherSubject: Case = {
  id: "JWT-05",
  title: "A token whose subject is not its practitioner gets 403",
  requirements: ["JWT-05"],
  level: "must",
  source: "UEC guide: Authentication",
  run: async (context) => {
    const token = await alteredToken(context, (claims) => ({ ...claims, sub: "somebody-else" }));
    return conclude(await checkSearchWith(context, token, 403));
  },
};
