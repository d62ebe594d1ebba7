import type { Resource } from "@careslot/fhir";
import {
  answers,
  given,
  hears,
  reading,
  readingHistory,
  readingVersion,
  withoutHeader,
  withResource,
  withStatus,
} from "../breakage.ts";
import type { Fault } from "../failing-cases.ts";
import type { Asked } from "../handler.ts";
import { freshToken, hasScope, sentClaims } from "../tokens.ts";

/** What can be wrong with reading an appointment and its versions. */
export const readFaults: readonly Fault[] = [
  {
    what: "gives another appointment than was booked",
    breakage: answers(given(reading, 200), withResource(touched)),
    found: ["READ-01"],
  },
  {
    what: "lets nobody read but who booked",
    breakage: answers((asked, told) => given(reading, 200)(asked, told) && isAskedBy(asked, "A9A5A"), withStatus(404)),
    found: ["READ-01-organisation"],
  },
  { what: "gives reads no ETag", breakage: answers(reading, withoutHeader("ETag")), found: ["READ-05"] },
  {
    what: "gives reads no Content-Location",
    breakage: answers(reading, withoutHeader("Content-Location")),
    found: ["READ-06"],
  },
  {
    what: "gives reads no Last-Modified",
    breakage: answers(reading, withoutHeader("Last-Modified")),
    found: ["READ-06-modified"],
  },
  {
    what: "answers 410 for what there never was",
    breakage: answers(
      (asked, { status }) => reading(asked) && status === 404 && !asked.path.includes("_an_"),
      withStatus(410),
    ),
    found: ["READ-07"],
  },
  {
    what: "answers 400 to an id that can be none",
    breakage: answers(({ path }) => path.includes("not_an_id"), withStatus(400)),
    found: ["READ-07-malformed"],
  },
  {
    what: "lets anybody read",
    breakage: hears(
      (asked) => reading(asked) && !asked.headers.has("Authorization"),
      freshToken("patient/appointment.read"),
    ),
    found: ["READ-08"],
  },
  {
    what: "lets a search's token read",
    breakage: hears(
      (asked) => reading(asked) && hasScope(asked, "organization/slot.read"),
      freshToken("patient/appointment.read"),
    ),
    found: ["JWT-13-read"],
  },
  {
    what: "lets who may write not read",
    breakage: answers((asked) => reading(asked) && hasScope(asked, "patient/appointment.write"), withStatus(403)),
    found: ["D-11"],
  },
  {
    what: "keeps the newest version only",
    breakage: hears(readingVersion, (asked) => ({ ...asked, path: asked.path.replace(/\/_history.*/, "") })),
    found: ["VER-01", "VREAD-01-etag", "VREAD-02"],
  },
  {
    what: "gives versions no ETag",
    breakage: answers(readingVersion, withoutHeader("ETag")),
    found: ["VREAD-01-etag"],
  },
  {
    what: "does not offer versions",
    breakage: answers(given(readingVersion, 200), withStatus(501)),
    found: ["BOOK-05", "VREAD-01"],
  },
  {
    what: "answers 410 for a version of what there never was",
    breakage: answers(
      (asked, { status }) => readingVersion(asked) && status === 404 && !asked.path.endsWith("/99"),
      withStatus(410),
    ),
    found: ["VREAD-02-unknown"],
  },
  {
    what: "tells history the oldest first",
    breakage: answers(
      given(readingHistory, 200),
      withResource((bundle) => ({ ...bundle, entry: entriesOf(bundle).toReversed() })),
    ),
    found: ["HIST-01"],
  },
  {
    what: "changes versions in the history",
    breakage: answers(
      given(readingHistory, 200),
      withResource((bundle) => ({
        ...bundle,
        entry: entriesOf(bundle).map((entry) => ({ ...entry, resource: touched(entry.resource) })),
      })),
    ),
    found: ["HIST-01-content"],
  },
  {
    what: "has an empty history for what there never was",
    breakage: answers(given(readingHistory, 404), withStatus(200)),
    found: ["HIST-01-unknown"],
  },
];

function isAskedBy(asked: Asked, organisation: string): boolean {
  return JSON.stringify(sentClaims(asked)).includes(organisation);
}

/** The resource, a millisecond of its time alone another: cancelling it goes as well as before. */
function touched(resource: Resource): Resource {
  const lastUpdated = resource.meta?.lastUpdated?.replace(".000", ".001") ?? "";
  return { ...resource, meta: { ...resource.meta, lastUpdated } };
}

function entriesOf(bundle: Resource): readonly { readonly resource: Resource }[] {
  return bundle["entry"] as readonly { readonly resource: Resource }[];
}
