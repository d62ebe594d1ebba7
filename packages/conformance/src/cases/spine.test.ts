import { answers, searching, withBody, withStatus } from "../testing/breakage.ts";
import type { Asked } from "../testing/handler.ts";
import { proveCases } from "../testing/prove-cases.ts";
import { spineArea } from "./spine.ts";

/** Searches with a header that ends so. */
const bearing = (name: string, end: string) => (asked: Asked) =>
  searching(asked) && (asked.headers.get(name)?.endsWith(end) ?? false);

proveCases(spineArea, [
  {
    what: "knows searches by their newer name alone",
    breakage: answers(bearing("Ssp-InteractionID", "read:slot"), withStatus(400)),
    found: ["D-14"],
  },
  {
    what: "takes malformed headers for a forbidden request",
    breakage: answers(bearing("Ssp-From", "consumer"), withStatus(403)),
    found: ["SSP-01"],
  },
  {
    what: "takes another name for a method that is not allowed",
    breakage: answers(bearing("Ssp-InteractionID", "create:appointment"), withStatus(405)),
    found: ["SSP-08"],
  },
  {
    what: "refuses what is meant for another without a word",
    breakage: answers(bearing("Ssp-To", "999999999999"), withStatus(400), withBody("")),
    found: ["SSP-09"],
  },
]);
