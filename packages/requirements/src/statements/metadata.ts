import { capabilityPage, gpConnect } from "./pages.ts";
import type { Statements } from "./statement.ts";

/** `GET [base]/metadata`. */
export const metadata: Statements = {
  "META-01": [capabilityPage, "GET [base]/metadata is answered with 200."],
  "META-02": [capabilityPage, "The answer is a valid CapabilityStatement that describes the system truthfully."],
  "META-03": [
    capabilityPage,
    "The statement follows the published sample: FHIR 3.0.1, both formats, unknown content accepted, and the CareConnect profiles.",
  ],
  "META-04": [capabilityPage, "A capability statement can always be had."],
  "META-07": [gpConnect, "The interactions of Appointment list update, and reading versions where that is offered."],
};
