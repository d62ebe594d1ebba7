import type { Case } from "../../case.ts";
import { alteredToken } from "../../tokens/altered-token.ts";
import { conclude } from "../../verdict.ts";
import { checkSearchWith } from "./search-with.ts";

export const longLived: Case = {
  id: "JWT-08",
  title: "A token that lives for an hour gets 403",
  requirements: ["JWT-08", "D-38"],
  level: "derived",
  source: "UEC guide: Authentication",
  run: async (context) => {
    const token = await alteredToken(context, (claims) => ({ ...claims, exp: Number(claims["iat"]) + 3600 }));
    return conclude(await checkSearchWith(context, token, 403));
  },
};
