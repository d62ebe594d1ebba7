/** The rows of an interaction, read and written with prepared statements. What is in a file is there at once. */
export interface FloorStore {
  readonly read: (id: string) => Awaitable<StoredVersion | undefined>;
  readonly readVersion: (id: string, versionId: number) => Awaitable<StoredVersion | undefined>;
  readonly history: (id: string) => Awaitable<readonly StoredVersion[]>;
  /** The free slots of a service in a stretch of time, and where wanted what they belong to. */
  readonly search: (search: FloorSearch) => Awaitable<Found>;
  readonly book: (booking: FloorBooking) => Promise<void>;
  readonly cancel: (cancellation: FloorCancellation) => Promise<void>;
  readonly recordAccess: (audit: AuditValues) => Promise<void>;
}

type Awaitable<T> = T | Promise<T>;

/** A version as it lies in its row. */
export interface StoredVersion {
  readonly version_id: number;
  readonly last_updated: string;
  readonly content: string;
}

interface FloorSearch {
  readonly service: string;
  /** Milliseconds since the epoch. */
  readonly from: number;
  readonly before: number;
  readonly withIncludes: boolean;
}

export interface Found {
  readonly slots: readonly StoredResource[];
  readonly included: readonly StoredResource[];
}

export interface StoredResource {
  readonly type: string;
  readonly id: string;
  /** FHIR JSON. */
  readonly content: string;
}

export interface FloorCancellation {
  readonly id: string;
  readonly versionId: number;
  readonly lastUpdated: string;
  readonly content: string;
  readonly consumer: string;
  readonly requestId: string;
  readonly audit: AuditValues;
}

export interface FloorBooking extends Omit<FloorCancellation, "versionId"> {
  readonly slotIdentifier: string;
  readonly nhsNumber: string;
}

/** Recorded, interaction, outcome, organisation, appointment, entry. */
export type AuditValues = readonly [string, string, number, string, string | null, string];
