/**
 * How much an issue matters: `fatal` and `error` refuse the input, `warning` and `information` do not.
 * @see http://hl7.org/fhir/STU3/valueset-issue-severity.html
 */
export type IssueSeverity = "fatal" | "error" | "warning" | "information";

/**
 * The kinds of issue that FHIR knows, those of them that a provider has a use for.
 * @see http://hl7.org/fhir/STU3/valueset-issue-type.html
 */
export type IssueCode =
  | "invalid"
  | "structure"
  | "required"
  | "value"
  | "invariant"
  | "security"
  | "login"
  | "expired"
  | "forbidden"
  | "processing"
  | "not-supported"
  | "duplicate"
  | "not-found"
  | "too-long"
  | "code-invalid"
  | "extension"
  | "too-costly"
  | "business-rule"
  | "conflict"
  | "transient"
  | "exception"
  | "timeout"
  | "throttled"
  | "informational";

/**
 * The error codes of the Spine that an answer carries beside the FHIR issue code.
 * @see https://fhir.nhs.uk/STU3/CodeSystem/Spine-ErrorOrWarningCode-1
 */
export type SpineCode =
  | "ACCESS DENIED"
  | "BAD_REQUEST"
  | "CONFLICTING_VALUES"
  | "INTERNAL_SERVER_ERROR"
  | "INVALID_NHS_NUMBER"
  | "INVALID_PARAMETER"
  | "INVALID_RESOURCE"
  | "MISSING_OR_INVALID_HEADER"
  | "NO_RECORD_FOUND"
  | "REFERENCE_NOT_FOUND"
  | "UNSUPPORTED_MEDIA_TYPE";

/** One thing that is wrong, or worth knowing, told so that the sender can mend it. */
export interface Issue {
  readonly severity: IssueSeverity;
  readonly code: IssueCode;
  /** Stable name of the rule that was broken, such as `cardinality-min`; it does not change once released. */
  readonly rule: string;
  /** FHIRPath of the element with indexes, such as `Appointment.participant[0].status`; absent where no element is meant. */
  readonly expression?: string;
  /** One sentence that says what is wrong and quotes the rule. Holds no value of the payload: it may be personal. */
  readonly diagnostics: string;
  /** The requirement that the rule comes from, such as `BOOK-48`. */
  readonly requirement?: string;
  /** Canonical URL of the definition, or of the page, where the rule stands. */
  readonly source?: string;
  /** The Spine error code, where the rule has one of its own; otherwise the answer's status decides. */
  readonly spine?: SpineCode;
}

/** At least one issue: a refusal without a reason cannot be written. */
export type Issues = readonly [Issue, ...Issue[]];

/** Says whether any of the issues refuses the input. */
export function refuses(issues: readonly Issue[]): issues is Issues {
  return issues.some((issue) => issue.severity === "error" || issue.severity === "fatal");
}
