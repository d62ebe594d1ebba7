import type { Case } from "../../case.ts";
import { alteredToken } from "../../tokens/altered-token.ts";
import { conclude } from "../../verdict.ts";
import { checkSearchWith } from "./search-with.ts";

const hour = 3600;

export const issuedInFuture: Case = {
  id: "JWT-09",
  title: "A token that was issued in the future gets 403",
  requirements: ["JWT-09", "D-39"],
  level: "must",
  source: "Provider assurance: P2",
  run: async (context) => {
    const token = await alteredToken(context, (claims) => ({
      ...claims,
      iat: Math.floor(context.now().getTime() / 1000) + hour,
      exp: Math.floor(context.now().getTime() / 1000) + hour + 300,
    }));
    return conclude(await checkSearchWith(context, token, 403));
  },
};
