import { answers, booking, hearsHeader, reading, withHeader, withStatus } from "../testing/breakage.ts";
import type { Asked } from "../testing/handler.ts";
import { proveCases } from "../testing/prove-cases.ts";
import { formatsArea } from "./formats.ts";

const json = "application/fhir+json";

/** Requests for XML to this path. */
const wantingXml =
  (path: RegExp) =>
  (asked: Asked): boolean =>
    path.test(asked.path) && asked.headers.get("Accept") === "application/fhir+xml";

const metadata = ({ path }: Asked): boolean => path === "/metadata";
const accepts = ({ headers }: Asked, coding: string): boolean => headers.get("Accept-Encoding") === coding;

proveCases(formatsArea, [
  {
    what: "answers in XML where nothing is asked for",
    breakage: hearsHeader(({ headers }) => headers.get("Accept") === "*/*", "Accept", "application/fhir+xml"),
    found: ["FMT-09"],
  },
  {
    what: "passes over _format",
    breakage: (provider) => async (asked) => provider({ ...asked, path: asked.path.replace("?_format=json", "") }),
    found: ["FMT-04"],
  },
  {
    what: "answers in JSON whatever is asked for",
    breakage: hearsHeader(({ headers }) => headers.get("Accept") === "image/png", "Accept", json),
    found: ["FMT-07"],
  },
  {
    what: "has no XML for its metadata",
    breakage: hearsHeader(wantingXml(/metadata$/), "Accept", json),
    found: ["FMT-02"],
  },
  {
    what: "has no XML for slots",
    breakage: hearsHeader(wantingXml(/^\/Slot/), "Accept", json),
    found: ["FMT-02-search"],
  },
  {
    what: "says of its XML that it is JSON",
    breakage: answers((asked, told) => booking(asked) && told.status === 201, withHeader("Content-Type", json)),
    found: ["FMT-02-book"],
  },
  {
    what: "takes no booking in XML",
    breakage: answers((asked) => booking(asked) && asked.body.startsWith("<"), withStatus(415)),
    found: ["FMT-02-book"],
  },
  {
    what: "refuses in JSON",
    breakage: hearsHeader((asked) => reading(asked) && wantingXml(/./)(asked), "Accept", json),
    found: ["FMT-02-refused"],
  },
  {
    what: "compresses nothing",
    breakage: answers(metadata, withHeader("Content-Encoding", "identity")),
    found: ["GEN-10"],
  },
  {
    what: "says that it compresses, and does not",
    breakage: answers(metadata, withHeader("Content-Encoding", "gzip")),
    found: ["GEN-10"],
  },
  {
    what: "says gzip to those who do not accept it",
    breakage: answers((asked) => metadata(asked) && !accepts(asked, "gzip"), withHeader("Content-Encoding", "gzip")),
    found: ["GEN-10"],
  },
  {
    what: "lets a cache give gzip to those who do not accept it",
    breakage: answers(metadata, withHeader("Cache-Control", "max-age=60"), withHeader("Vary", "Accept")),
    found: ["GEN-10"],
  },
  {
    what: "takes no booking in gzip",
    breakage: answers((asked) => booking(asked) && asked.headers.has("Content-Encoding"), withStatus(415)),
    found: ["GEN-10-book"],
  },
]);
