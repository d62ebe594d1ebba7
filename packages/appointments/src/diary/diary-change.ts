import type { AuditAgent } from "../audit/audit-entry.ts";
import type { VersionKey } from "../appointments.ts";
import type { PatternFault, WeeklyPattern } from "./weekly-pattern.ts";

/** Who of the provider's own staff changes the diary, and when. It becomes the entry in the audit trail (AUD-01, AUD-03). */
export interface LocalRequest {
  /** FHIR instant. A version that the change makes says the same. */
  readonly recorded: string;
  /** An id of the change's own. */
  readonly requestId: string;
  readonly agent: AuditAgent;
}

export interface ChangeOptions {
  /** Tells what would change: nothing is stored, not even in the audit trail. Off by default. */
  readonly dryRun?: boolean;
}

/** The slots that a schedule is to have. */
export interface SlotPlan {
  readonly scheduleId: string;
  readonly pattern: WeeklyPattern;
  /** How the patient is seen. Nothing is said of it unless it is given (SLOT-26). */
  readonly channel?: DeliveryChannel;
}

export type DeliveryChannel = "In-person" | "Telephone" | "Video";

export type SlotsGenerated =
  | {
      readonly ok: true;
      /** Slots that are new, and free. */
      readonly added: number;
      /** Slots that an earlier run added: they stay as they are, whatever has become of them. */
      readonly present: number;
      /** Slots left out, since another slot of the schedule takes up some of their time. */
      readonly overlapping: number;
    }
  | { readonly ok: false; readonly reason: PatternFault | "schedule-unknown" };

/** A stretch of time in one schedule. A slot of which any part lies inside belongs to it. */
export interface DiaryStretch {
  readonly scheduleId: string;
  /** The first moment inside, in milliseconds since the epoch. */
  readonly from: number;
  /** The first moment after, in milliseconds since the epoch. */
  readonly before: number;
}

export type SlotsChanged =
  | {
      readonly ok: true;
      /** Slots that were blocked, or released. */
      readonly changed: number;
      /** Slots left alone, since an active booking holds them. */
      readonly booked: number;
      /** Slots left alone, since they have another status than the one that is changed. */
      readonly others: number;
    }
  | { readonly ok: false; readonly reason: "schedule-unknown" };

export interface LocalCancellation {
  readonly appointmentId: string;
  /** The version that whoever cancels has seen. Without it, the current one. */
  readonly versionId?: number;
}

export type CancelledLocally =
  | { readonly ok: true; readonly version: VersionKey }
  | {
      readonly ok: false;
      readonly reason: "appointment-unknown" | "already-cancelled" | "already-past" | "version-conflict";
    };
