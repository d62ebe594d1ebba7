import type { Case } from "../../case.ts";
import { conclude } from "../../verdict.ts";
import { checkSearchWith } from "./search-with.ts";

export const foreignSignature: Case = {
  id: "JWT-02",
  title: "A token with a signature that is not its own gets 403",
  requirements: ["JWT-02", "JWT-27"],
  level: "must",
  source: "UEC guide: Authentication",
  run: async (context) => {
    const [header, payload] = (await context.token({ scope: "organization/slot.read" })).split(".");
    return conclude(await checkSearchWith(context, `${header}.${payload}.bm90LWl0cy1vd24`, 403));
  },
};
