/** The one line that a request leaves in the log. These fields and no others: nothing personal, no URL, no token, no body. */
export interface LogEvent {
  /** FHIR instant. */
  readonly time: string;
  readonly level: "info" | "warn" | "error";
  readonly method: string;
  /** The route's template, such as `/Appointment/:id`: a URL could hold an NHS number. */
  readonly route: string;
  readonly status: number;
  /** The stable name of the failure, where there was one. */
  readonly failure?: string;
  /** How many elements of the body were left out as unknown, or otherwise worth a warning (D-49). */
  readonly warnings?: number;
  readonly requestId: string;
  readonly correlationId?: string;
  /** The trace that the request is part of, from its `traceparent`. */
  readonly traceId?: string;
  /** ODS code of the organisation that asked. */
  readonly organisation?: string;
  /** Id of the OperationOutcome that was answered. */
  readonly outcomeId?: string;
  /** Class and message of an unforeseen error, its parameters left out. */
  readonly error?: string;
  /** Milliseconds from request to answer. */
  readonly duration: number;
}
