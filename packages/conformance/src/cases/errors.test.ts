import type { Resource } from "@careslot/fhir";
import {
  answers,
  booking,
  given,
  withBody,
  withHeader,
  withoutHeader,
  withResource,
  withStatus,
} from "../testing/breakage.ts";
import type { Told } from "../testing/handler.ts";
import { proveCases } from "../testing/prove-cases.ts";
import { errorsArea } from "./errors.ts";

const always = (): boolean => true;
const refused = (_: unknown, { status }: Told): boolean => status >= 400;

proveCases(errorsArea, [
  {
    what: "explains no 415",
    breakage: answers(given(always, 415), withBody("")),
    found: ["ERR-01"],
  },
  {
    what: "gives outcomes no id",
    breakage: answers(
      refused,
      withResource(({ id: _id, ...outcome }) => outcome),
    ),
    found: ["ERR-02"],
  },
  {
    what: "gives issues a severity that there is not",
    breakage: answers(given(always, 412), eachIssue({ severity: "serious" })),
    found: ["ERR-02"],
  },
  {
    what: "says nothing about a missing If-Match",
    breakage: answers(given(always, 412), eachIssue({ diagnostics: undefined })),
    found: ["ERR-03"],
  },
  {
    what: "leaves the Spine's code out of a conflict",
    breakage: answers(given(always, 409), eachIssue({ details: undefined })),
    found: ["ERR-04"],
  },
  {
    what: "answers an unknown media type with 400",
    breakage: answers(given(always, 415), withStatus(400)),
    found: ["FMT-08"],
  },
  {
    what: "does not challenge",
    breakage: answers(given(booking, 403), withoutHeader("WWW-Authenticate")),
    found: ["JWT-24"],
  },
  {
    what: "does not name its character set",
    breakage: answers(always, withHeader("Content-Type", "application/fhir+json")),
    found: ["GEN-12"],
  },
  {
    what: "lets a refusal be cached",
    breakage: answers(given(always, 404), withoutHeader("Cache-Control")),
    found: ["GEN-13"],
  },
  {
    what: "gives refusals no id of their own",
    breakage: answers(refused, withoutHeader("X-Request-Id")),
    found: ["RID-02-refused"],
  },
]);

function eachIssue(change: object): ReturnType<typeof withResource> {
  return withResource((outcome: Resource) => ({
    ...outcome,
    issue: (outcome["issue"] as readonly object[]).map((issue) => ({ ...issue, ...change })),
  }));
}
