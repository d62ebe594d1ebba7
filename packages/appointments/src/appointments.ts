import type { Resource } from "@careslot/fhir";
import type { AuditEntry, AuditRow } from "./audit/audit-entry.ts";
import type { AuditVerdict } from "./audit/verify-audit.ts";
import type {
  CancelledLocally,
  ChangeOptions,
  DiaryStretch,
  LocalCancellation,
  LocalRequest,
  SlotPlan,
  SlotsChanged,
  SlotsGenerated,
} from "./diary/diary-change.ts";
import type { DirectoryResource, DirectoryType, FollowedResource, Following } from "./directory.ts";
import type { Reported, ReportRequest } from "./report/report.ts";
import type { DescribedSlot, UnseenChanges } from "./unseen-changes.ts";

/**
 * The diary and every appointment in it. Each write is one batch in which the database's own keys say no:
 * two bookings of one slot, or two changes of one version, cannot both be stored.
 */
export interface Appointments extends Partial<UnseenChanges> {
  /**
   * The slots that a booking may mean: by id one or none, by identifier perhaps several. Those of withheld services,
   * given by their ids, are not found.
   */
  findSlots(name: SlotName, withheld?: readonly string[]): Promise<readonly HeldSlot[]>;
  /** Stores version 1 and takes the slot. */
  book(booking: Booking): Promise<Booked>;
  /** Stores the next version as cancelled and frees the slot. */
  cancel(cancellation: Cancellation): Promise<Cancelled>;
  /** The current version. */
  read(id: string): Promise<Version | undefined>;
  readVersion(id: string, versionId: number): Promise<Version | undefined>;
  /** Every version, newest first; empty when the appointment is unknown. */
  history(id: string): Promise<readonly Version[]>;
  /** The current versions of a patient's appointments that start at this time or later, in order of start. */
  ofPatient(nhsNumber: string, from: Date): Promise<readonly Version[]>;
  /** The appointments that start at `from` or later and before `before`, cancelled ones too, in order of start, at most so many. */
  appointmentsBetween(from: Date, before: Date, limit: number): Promise<readonly DiaryAppointment[]>;
  /** What the successful request with this id led to, if it was made by this consumer (D-04). */
  firstResult(request: ConsumerRequest): Promise<VersionKey | undefined>;
  searchSlots(search: SlotSearch): Promise<SlotsFound>;
  /** Directory resources of one type, in the order of the ids; those that are not held are left out. */
  readDirectory(type: DirectoryType, ids: readonly string[]): Promise<readonly DirectoryResource[]>;
  /**
   * Puts directory resources, schedules and slots in place: all of them, or none. They may come as a stream, which ends
   * the import when it fails; on SQLite a stream of any length takes no more memory than a short one.
   */
  importResources(entries: Iterable<ImportEntry> | AsyncIterable<ImportEntry>): Promise<void>;
  /** Resources of the directory behind an id, in order of the ids, at most so many of them. */
  listDirectory(type: DirectoryType, after: string, limit: number): Promise<readonly DirectoryResource[]>;
  /** Slots behind an id, in order of the ids, at most so many of them. */
  listSlots(after: string, limit: number): Promise<readonly DirectoryResource[]>;
  /** Every version of every appointment behind a version, in order of id and version, at most so many of them. */
  listVersions(after: VersionKey, limit: number): Promise<readonly Version[]>;
  /** Whether anything has been imported yet. */
  isEmpty(): Promise<boolean>;
  /** Adds the slots of a weekly pattern that are not there yet. */
  generateSlots(plan: SlotPlan, request: LocalRequest, options?: ChangeOptions): Promise<SlotsGenerated>;
  /** Makes the free slots of a stretch `busy-unavailable`. Those that an active booking holds stay as they are. */
  blockSlots(stretch: DiaryStretch, request: LocalRequest, options?: ChangeOptions): Promise<SlotsChanged>;
  /** Makes the blocked slots of a stretch free again. */
  releaseSlots(stretch: DiaryStretch, request: LocalRequest, options?: ChangeOptions): Promise<SlotsChanged>;
  /** Cancels an appointment for the provider's own staff, and frees its slot. */
  cancelLocally(what: LocalCancellation, request: LocalRequest, options?: ChangeOptions): Promise<CancelledLocally>;
  /** Counts appointments and slots by service and day. */
  report(request: ReportRequest): Promise<Reported>;
  /** Writes down who asked what and how it ended, for requests that changed nothing. */
  recordAccess(...entries: readonly [AuditEntry, ...AuditEntry[]]): Promise<void>;
  /**
   * The audit trail behind a sequence number, in order, at most so many of its rows. With an ODS code, what was asked or
   * changed for this organisation alone (AUD-08).
   */
  auditTrail(after: number, limit: number, organisation?: string): Promise<readonly AuditRow[]>;
  /** What happened to an appointment, in order: the provenance of each of its versions, and who read it. */
  auditOfAppointment(id: string): Promise<readonly AuditRow[]>;
  /** The entries of a request, by the id that this provider or its client gave it, newest first, at most 20 of them. */
  auditOfRequest(requestId: string): Promise<readonly AuditRow[]>;
  /** The newest entries, in order of their numbers, at most so many of them. */
  latestAudit(limit: number): Promise<readonly AuditRow[]>;
  /** Seals the entries of the audit trail that have no seal yet: to be called every now and then. */
  sealAudit(): Promise<void>;
  /** Recomputes the seals, and names the first entry that is not what was sealed. */
  verifyAudit(): Promise<AuditVerdict>;
}

/** A checked resource and its text. */
export interface ImportEntry {
  /** A Slot or a resource of the directory, with its id. */
  readonly resource: Resource;
  /** The resource as FHIR JSON: what is stored and answered. */
  readonly content: string;
}

/** How a booking names its slot: beside an identifier, what else it says of it is a hint where to look first, and no condition. */
export type SlotName = { readonly id: string } | (Pick<DescribedSlot, "identifier"> & Partial<DescribedSlot>);

/** A slot of this diary, as stored. */
export interface HeldSlot {
  readonly id: string;
  /** Id of its Schedule. */
  readonly scheduleId: string;
  readonly status: string;
  /** Milliseconds since the epoch. */
  readonly start: number;
  /** Milliseconds since the epoch. */
  readonly end: number;
  /** What the id of an appointment in this slot must begin with, where several databases share the appointments. */
  readonly idPrefix?: string;
}

export interface VersionKey {
  readonly id: string;
  /** 1 for the booking, one more for each change. */
  readonly versionId: number;
}

/** One immutable version of an appointment. */
export interface Version extends VersionKey {
  /** FHIR instant. */
  readonly lastUpdated: string;
  readonly status: AppointmentStatus;
  /** The resource as FHIR JSON, id and meta included: what is answered, byte for byte. */
  readonly content: string;
}

export type AppointmentStatus = "booked" | "cancelled";

/** An appointment as a diary lists it, without what it says of the patient. */
export interface DiaryAppointment extends VersionKey {
  readonly slotId: string;
  /** Milliseconds since the epoch. */
  readonly start: number;
  readonly status: AppointmentStatus;
}

/** Who made a request, and under which id: a pair that succeeds only once. */
export interface ConsumerRequest {
  /** The consumer's ASID, or else its ODS code (D-04). */
  readonly consumer: string;
  /** The client's `X-Request-Id`. */
  readonly requestId: string;
}

export interface Booking {
  /** Version 1, its status `booked`. */
  readonly version: Version;
  /** The slot as it was loaded: the batch fails if it is no longer free, or no longer at these times. */
  readonly slot: HeldSlot;
  /** When the appointment starts, in milliseconds since the epoch. Default: when its slot does. */
  readonly start?: number;
  /** NHS number of the patient, if there is one: the key of the patient search. */
  readonly nhsNumber?: string;
  readonly request?: ConsumerRequest;
  readonly audit: AuditEntry;
}

export type Booked =
  | { readonly ok: true }
  | { readonly ok: false; readonly reason: "slot-taken" }
  | { readonly ok: false; readonly reason: "request-repeated"; readonly first: VersionKey };

export interface Cancellation {
  /** The next version, its status `cancelled`, its number one more than that of the version it replaces. */
  readonly version: Version;
  readonly request?: ConsumerRequest;
  readonly audit: AuditEntry;
}

export type Cancelled =
  | { readonly ok: true }
  | { readonly ok: false; readonly reason: "version-conflict" }
  | { readonly ok: false; readonly reason: "request-repeated"; readonly first: VersionKey };

export interface SlotSearch {
  /** A HealthcareService, by its id or by an identifier (D-31). */
  readonly service?: { readonly system?: string; readonly value: string };
  /** Any of these; empty means any status. */
  readonly statuses: readonly string[];
  /** Slots that start at this time or later, in milliseconds since the epoch. */
  readonly from?: number;
  /** Slots that start before this time, in milliseconds since the epoch. */
  readonly before?: number;
  /** Free slots are found only where they start after this time, in milliseconds since the epoch: nobody can book others. */
  readonly freeAfter?: number;
  /** Slots that start within none of these stretches of time, in milliseconds since the epoch. */
  readonly outside?: readonly { readonly from: number; readonly before: number }[];
  /** Ids of services whose slots are not to be found, unless they belong to another service as well. */
  readonly withheld?: readonly string[];
  /** At most so many slots. */
  readonly limit: number;
  /** The last slot of the page before: the search goes on behind it. */
  readonly after?: { readonly start: number; readonly id: string };
  /** What the slots of the page lead to is found with them: their schedules, and all that these lead to. Default: nothing. */
  readonly follow?: Following;
}

export type SlotsFound =
  | {
      readonly ok: true;
      /** How many slots match, on all pages. */
      readonly total: number;
      /** In order of start, then id. */
      readonly slots: readonly FoundSlot[];
      /** What they lead to, in no certain order. Some of it may come twice, or be what slots of other pages lead to. */
      readonly followed: readonly FollowedResource[];
    }
  | { readonly ok: false; readonly reason: "service-unknown" };

export interface FoundSlot {
  readonly id: string;
  /** Id of its Schedule. */
  readonly scheduleId: string;
  /** Milliseconds since the epoch. */
  readonly start: number;
  /** The Slot as FHIR JSON. */
  readonly content: string;
}
