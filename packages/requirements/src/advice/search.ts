import type { Advice } from "./advice.ts";

/** Queries that mean nothing, or find nothing. */
export const searchAdvice: Advice = {
  "parameter-service": "Name one service, by the id of its HealthcareService or as system|value.",
  "parameter-status": "Ask for one or more of free, busy, busy-unavailable, busy-tentative and entered-in-error.",
  "parameter-start":
    "Send start as ge, gt, le or lt and an instant, percent-encoded: start=ge2026-11-23T00:00:00%2B00:00.",
  "parameter-count": "Send _count as a positive whole number.",
  "parameter-after": "Take the URL of the next page from the link next of the page before, unchanged.",
  "parameter-id": "Send _id as the id of an appointment.",
  "parameter-version": "Send version as the version id of an appointment.",
  "parameter-identifier": "Name the patient: identifier=https://fhir.nhs.uk/Id/nhs-number|[number], percent-encoded.",
  "parameter-unknown": "Remove the parameter, or leave out Prefer: handling=strict.",
  "query-encoding": "Percent-encode the query as UTF-8.",
  "service-unknown": "Check the id of the service against the directory: this provider has no such service.",
};

/** What helps with any other parameter. */
export const otherParameter = "Send the parameter in the form that the capability statement documents.";
