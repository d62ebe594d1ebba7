import type { Case } from "../../case.ts";
import { entriesIn } from "../../checks/bundle.ts";
import { check } from "../../checks/check.ts";
import { sameContent } from "../../checks/same-content.ts";
import { book } from "../../interactions/book.ts";
import { cancel } from "../../interactions/cancel.ts";
import { isNotOffered } from "../../interactions/is-not-offered.ts";
import { readHistory } from "../../interactions/read.ts";
import { conclude, notApplicable } from "../../verdict.ts";

export const historyUnchanged: Case = {
  id: "HIST-01-content",
  title: "Every version in the history is as it was answered first",
  requirements: ["HIST-01", "VER-01"],
  level: "derived",
  source: "FHIR STU3: history",
  run: async (context) => {
    const booked = await book(context);
    const { appointment } = await cancel(context, booked);
    const answer = await readHistory(context, booked.id);
    if (isNotOffered(answer)) return notApplicable("the provider offers no history of an appointment");
    const versions = entriesIn(answer).map(({ resource }) => resource);
    return conclude(
      ...[appointment, booked.appointment].map((answered) =>
        check(
          versions.some((version) => sameContent(version, answered)),
          `version ${answered.meta?.versionId} is not as it was answered`,
        ),
      ),
    );
  },
};
