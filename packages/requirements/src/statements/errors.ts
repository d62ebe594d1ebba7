import { decided, guideApi, guideErrors, guideNonFunctional, guideStatuses, spineErrors } from "./pages.ts";
import type { Statements } from "./statement.ts";

/** Formats, statuses and OperationOutcomes. */
export const errors: Statements = {
  "FMT-01": [guideApi, "JSON is application/fhir+json."],
  "FMT-02": [guideApi, "XML is application/fhir+xml; a provider should offer it."],
  "FMT-03": [guideApi, "The format of an answer is the one that Accept asks for."],
  "FMT-04": [guideApi, "The parameter _format outweighs Accept."],
  "FMT-07": [guideApi, "An answer in a format that is not supported is refused with 415."],
  "FMT-08": [guideApi, "A body of a media type that is not supported is refused with 415 and an OperationOutcome."],
  "FMT-09": [guideApi, "Where nothing is said of the format, the answer is JSON."],
  "ERR-01": [guideStatuses, "Every answer of 4xx and 5xx has an OperationOutcome."],
  "ERR-02": [guideErrors, "An OperationOutcome has an id, and each issue a severity and a code."],
  "ERR-03": [guideErrors, "An issue tells the element at fault, and in diagnostics what is wrong with it."],
  "ERR-04": [spineErrors, "The details of an issue carry a Spine error code, with its system and display."],
  "ERR-06": [guideStatuses, "Answers keep to the statuses that the guide lists."],
  "ERR-07": [guideErrors, "Errors are clear and help the one who reads them; the provider logs them."],
  "NFR-05": [
    guideNonFunctional,
    "The interface resists use that is not authorised, accidental or not intended, such as more than it can serve.",
  ],
  "D-08": [decided, "What cannot be read as an Appointment is 400; an Appointment that breaks a rule is 422."],
  "D-15": [decided, "A format that cannot be answered in is told by 415, not by 406 or 501."],
  "D-33": [
    decided,
    "An OperationOutcome is of the base profile, since the Spine's has no room for the element at fault.",
  ],
};
