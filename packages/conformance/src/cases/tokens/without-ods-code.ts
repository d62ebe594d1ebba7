import type { Case } from "../../case.ts";
import { alteredToken } from "../../tokens/altered-token.ts";
import { conclude } from "../../verdict.ts";
import { checkSearchWith } from "./search-with.ts";

export const withoutOdsCode: Case = {
  id: "JWT-18",
  title: "A token whose organisation has no ODS code gets 403",
  requirements: ["JWT-18"],
  level: "must",
  source: "UEC guide: Authentication",
  run: async (context) => {
    const token = await alteredToken(context, (claims) => ({
      ...claims,
      requesting_organization: {
        resourceType: "Organization",
        identifier: [{ system: "https://consumer.example.org/organisations", value: "1" }],
        name: "Conformance Trust",
      },
    }));
    return conclude(await checkSearchWith(context, token, 403));
  },
};
