import type { Case } from "../../case.ts";
import { entriesIn } from "../../checks/bundle.ts";
import { check, checkStatus } from "../../checks/check.ts";
import { resourceIn } from "../../checks/resource.ts";
import { sameContent } from "../../checks/same-content.ts";
import { book } from "../../interactions/book.ts";
import { cancel } from "../../interactions/cancel.ts";
import { isNotOffered } from "../../interactions/is-not-offered.ts";
import { readHistory } from "../../interactions/read.ts";
import { conclude, notApplicable } from "../../verdict.ts";

export const history: Case = {
  id: "HIST-01",
  title: "The history of an appointment holds every version, the newest first",
  requirements: ["HIST-01", "VER-01"],
  level: "derived",
  source: "FHIR STU3: history",
  run: async (context) => {
    const booked = await book(context);
    const { versionId } = await cancel(context, booked);
    const answer = await readHistory(context, booked.id);
    if (isNotOffered(answer)) return notApplicable("the provider offers no history of an appointment");
    const versions = entriesIn(answer).map(({ resource }) => resource?.meta?.versionId);
    return conclude(
      checkStatus(answer, 200),
      check(resourceIn(answer, "Bundle")?.type === "history", "the answer is no Bundle of type history"),
      check(sameContent(versions, [versionId, booked.versionId]), `its versions are ${versions.join(", ")}`),
    );
  },
};
