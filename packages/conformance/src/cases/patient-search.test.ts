import { answers, withBody, withStatus } from "../testing/breakage.ts";
import type { Asked } from "../testing/handler.ts";
import { proveCases } from "../testing/prove-cases.ts";
import { withMembers } from "../testing/searches.ts";
import { patientSearchArea } from "./patient-search.ts";

/** Searches for the appointments of what ends so. */
const asking =
  (end: string) =>
  ({ path }: Asked): boolean =>
    path.startsWith("/Appointment?") && path.endsWith(end);

proveCases(patientSearchArea, [
  {
    what: "finds nobody's appointments",
    breakage: answers(asking("9476719931"), withMembers({ entry: [] })),
    found: ["PSRCH-01"],
  },
  {
    what: "answers 400 where it finds no appointment",
    breakage: answers(asking("9000000033"), withStatus(400)),
    found: ["PSRCH-03"],
  },
  {
    what: "takes anything for an NHS number",
    breakage: answers(asking("somebody"), withStatus(200), withBody('{"resourceType":"Bundle"}')),
    found: ["PSRCH-09"],
  },
]);
