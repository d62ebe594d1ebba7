import type { Case } from "../../case.ts";
import { alteredToken } from "../../tokens/altered-token.ts";
import { conclude } from "../../verdict.ts";
import { checkSearchWith } from "./search-with.ts";

export const withoutPractitioner: Case = {
  id: "JWT-20",
  title: "A token without a practitioner is as good",
  requirements: ["JWT-20"],
  level: "must",
  source: "UEC guide: Authentication",
  run: async (context) => {
    const token = await alteredToken(context, ({ requesting_practitioner: _who, ...claims }) => claims);
    return conclude(await checkSearchWith(context, token, 200));
  },
};
