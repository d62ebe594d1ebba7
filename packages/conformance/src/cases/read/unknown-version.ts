import type { Case } from "../../case.ts";
import { checkStatus } from "../../checks/check.ts";
import { book } from "../../interactions/book.ts";
import { readVersion } from "../../interactions/read.ts";
import { conclude } from "../../verdict.ts";

export const unknownVersion: Case = {
  id: "VREAD-02",
  title: "A version that does not exist gets 404",
  requirements: ["VREAD-02"],
  level: "derived",
  source: "FHIR STU3: vread",
  run: async (context) => {
    const { id } = await book(context);
    return conclude(checkStatus(await readVersion(context, id, "99"), 404));
  },
};
