import type { SpineCode } from "../issue.ts";

/** The code system of the Spine's error codes: the CodeSystem, not the ValueSet that samples name (ERR-04). */
export const spineSystem = "https://fhir.nhs.uk/STU3/CodeSystem/Spine-ErrorOrWarningCode-1";

/** What the code system calls each of its codes. */
export const spineDisplay: Readonly<Record<SpineCode, string>> = {
  "ACCESS DENIED": "Access has been denied to process this request",
  BAD_REQUEST: "Bad request",
  CONFLICTING_VALUES: "Conflicting values have been specified in different fields",
  INTERNAL_SERVER_ERROR: "Unexpected internal server error",
  INVALID_NHS_NUMBER: "Invalid NHS number",
  INVALID_PARAMETER: "Invalid parameter",
  INVALID_RESOURCE: "Invalid validation of resource",
  MISSING_OR_INVALID_HEADER: "There is a required header missing or invalid",
  NO_RECORD_FOUND: "No record found",
  REFERENCE_NOT_FOUND: "Reference not found",
  UNSUPPORTED_MEDIA_TYPE: "Unsupported media type",
};
