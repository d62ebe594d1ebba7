/** One line of the audit trail: who asked what, or changed the diary here, when, why and how it ended (requirements 1.13). */
export interface AuditEntry {
  /** FHIR instant. */
  readonly recorded: string;
  readonly interaction: Interaction | LocalChange | LocalAccess;
  /** HTTP status that was answered; 200 for what was changed or looked at here. */
  readonly outcome: number;
  /** The stable name of the failure, where there was one. */
  readonly reason?: string;
  /** The id that this provider gave the request: `X-Request-Id` of the answer. */
  readonly requestId: string;
  /** The id that the client gave it: `X-Correlation-Id` of the answer. */
  readonly correlationId?: string;
  /** Who asked, as the token says; absent where no valid token came. */
  readonly agent?: AuditAgent;
  /** The Spine Secure Proxy's headers, as they came. */
  readonly spine?: {
    readonly traceId?: string;
    readonly from?: string;
    readonly to?: string;
    readonly interactionId?: string;
  };
  readonly appointmentId?: string;
  readonly versionId?: number;
  /** What a search was for, and what it found (SLOT-43, D-18). */
  readonly search?: AuditedSearch;
  /** The part of the diary that was changed here. */
  readonly diary?: {
    /** Id of the Schedule. */
    readonly scheduleId: string;
    /** FHIR instant: the first moment inside. */
    readonly from: string;
    /** FHIR instant: the first moment after. */
    readonly before: string;
  };
}

/** What of a search is kept: nothing of it is personal. */
export interface AuditedSearch {
  /** The HealthcareService, by the id or identifier that was asked for; absent where none was. */
  readonly service?: string;
  /** FHIR instant: the first moment at which a slot might start, where one was named. */
  readonly from?: string;
  /** FHIR instant: the first moment at which it might no longer, where one was named. */
  readonly before?: string;
  /** How many slots, or appointments, there were: 0 is why the consumer was offered nothing. */
  readonly found: number;
  /** Ids of the appointments that were shown. */
  readonly appointments?: readonly string[];
}

/** An entry as it is stored. */
export interface AuditRow {
  /** Counts from 1. */
  readonly sequence: number;
  readonly entry: AuditEntry;
}

/** The provenance that a token gives. Kept as it was at the time. */
export interface AuditAgent {
  readonly odsCode: string;
  readonly organisation: string;
  readonly device: string;
  readonly user: string;
  /** The practitioner claim as it was given, in JSON. */
  readonly practitioner?: string;
}

/** What was asked for over the API: FHIR's interaction and the type it is about. */
export type Interaction =
  | "metadata"
  | "search-slot"
  | "search-appointment"
  | "create-appointment"
  | "read-appointment"
  | "vread-appointment"
  | "history-appointment"
  | "update-appointment"
  | "unknown";

/** What the provider's own staff changed, without the API. */
export type LocalChange = "generate-slots" | "block-slots" | "release-slots" | "cancel-locally";

/** What the provider's own staff looked at, without the API: an appointment, or the NHS number in it. */
export type LocalAccess = "view-appointment" | "reveal-nhs-number";
