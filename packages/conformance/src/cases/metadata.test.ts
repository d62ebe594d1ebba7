import { answers, withResource, withStatus } from "../testing/breakage.ts";
import type { Asked } from "../testing/handler.ts";
import { proveCases } from "../testing/prove-cases.ts";
import { metadataArea } from "./metadata.ts";

const asking = ({ method, path }: Asked): boolean => method === "GET" && path === "/metadata";

proveCases(metadataArea, [
  {
    what: "answers metadata with 500",
    breakage: answers(asking, withStatus(500)),
    found: ["META-01"],
  },
  {
    what: "claims another version of FHIR",
    breakage: answers(
      asking,
      withResource((capability) => ({ ...capability, fhirVersion: "4.0.1" })),
    ),
    found: ["META-02"],
  },
  {
    what: "leaves placeholders in its metadata",
    breakage: answers(
      asking,
      withResource((capability) => ({ ...capability, publisher: "[PUBLISHER]" })),
    ),
    found: ["META-03"],
  },
  {
    what: "lists no interactions",
    breakage: answers(
      asking,
      withResource((capability) => ({ ...capability, rest: [] })),
    ),
    found: ["META-07"],
  },
]);
