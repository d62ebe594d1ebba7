import { bookPage, guideApi, guideStatuses, guideTimes } from "./pages.ts";
import type { Statements } from "./statement.ts";

/** URLs, transport and what holds for every interaction. */
export const general: Statements = {
  "GEN-02": [bookPage, "Systems authenticate each other by mutual TLS."],
  "GEN-03": [
    bookPage,
    "Requests come through the Spine Secure Proxy, which puts its own URL before that of the provider.",
  ],
  "GEN-05": [guideApi, "URLs, and the ids in them, are case sensitive."],
  "GEN-06": [
    guideApi,
    "The provider assigns ids of at most 64 characters; they are opaque, never change and are never used again.",
  ],
  "GEN-08": [guideStatuses, "A method that is not supported is answered with 405 and an OperationOutcome."],
  "GEN-10": [guideApi, "Answers are compressed for clients that accept gzip, and request bodies in gzip are read."],
  "GEN-12": [guideApi, "Texts are encoded in UTF-8, and the Content-Type of an answer says so."],
  "GEN-13": [guideApi, "Answers carry Cache-Control: no-store."],
  "GEN-14": [guideApi, "Elements and extensions that are not known are ignored and refuse nothing."],
  "GEN-15": [
    guideApi,
    "Search criteria that are not known are ignored; the self link tells the ones that were applied.",
  ],
  "GEN-17": [guideTimes, "Times are FHIR instants, in UTC where possible; receivers take any offset from it."],
};
