import type { RangeFault } from "../diary/weekly-pattern.ts";

/** The reports that a provider owes (REP-01 to REP-05). */
export type ReportName = "rep-prov-01" | "rep-prov-02" | "rep-prov-03" | "rep-prov-04" | "rep-prov-05";

/** The day that an appointment is counted under: the one on which it was booked, or the one on which it takes place. */
export type CountedBy = "booked" | "appointment";

export interface ReportRequest {
  readonly name: ReportName;
  /** First date, such as `2026-06-01`, by the calendar in London. */
  readonly from: string;
  /** Last date, at most a year after the first. */
  readonly to: string;
  /** By default `booked`, except for rep-prov-03, which knows slots and so only `appointment`. */
  readonly by?: CountedBy;
  /** What rep-prov-02 and rep-prov-04 compare with: bookings say nothing of it (REP-06). */
  readonly referrals?: readonly ReferralCount[];
}

/** How many referrals a service successfully got on a day. Several for the same service and day add up. */
export interface ReferralCount {
  /** Id of the HealthcareService. */
  readonly serviceId: string;
  readonly date: string;
  readonly referrals: number;
}

export type Reported =
  | { readonly ok: true; readonly report: Report }
  | {
      readonly ok: false;
      readonly reason: RangeFault | "referrals-missing" | "slots-have-no-booking-date";
    };

/** Numbers by service and day. Nothing in it is personal. */
export interface Report {
  readonly name: ReportName;
  readonly from: string;
  readonly to: string;
  readonly by: CountedBy;
  /** The figures of each row, in their order. */
  readonly figures: readonly Figure[];
  /** By service, then date. Days of which there is nothing to tell are left out. */
  readonly rows: readonly ReportRow[];
  /** The same for each service, all its days together. */
  readonly services: readonly ServiceTotal[];
  /** The same for everything. */
  readonly total: Figures;
}

/**
 * What a row says:
 * - `booked`: appointments that were booked. In rep-prov-01 and rep-prov-05 each booking counts, whatever became of it: one
 *   that was cancelled and booked anew counts twice. In the others those count that stand, so that it counts once.
 * - `cancelled`: of the appointments booked, those that were cancelled since, at any time and by anybody.
 * - `cancelledPercent`: cancelled of booked.
 * - `slots`: slots made available: those that are free and those that a standing appointment holds. What is blocked, or
 *   taken by other means than a booking, is not among them.
 * - `unbooked`: slots that are free.
 * - `referrals`: as they were given.
 * - `notBooked`: referrals less standing appointments; negative where there are more appointments than referrals.
 * - `utilisationPercent`: standing appointments of referrals in rep-prov-02, of slots in rep-prov-03.
 *
 * Percentages have one decimal; they are null where there is nothing to take a part of.
 */
export type Figure =
  | "booked"
  | "cancelled"
  | "cancelledPercent"
  | "slots"
  | "unbooked"
  | "referrals"
  | "notBooked"
  | "utilisationPercent";

export type Figures = Readonly<Partial<Record<Figure, number | null>>>;

export interface ServiceTotal {
  /**
   * Id of the HealthcareService. What is in a schedule of several services is counted once, under the first of their ids
   * (SLOT-28 knows only one); it is empty for a schedule of none.
   */
  readonly serviceId: string;
  readonly figures: Figures;
}

export interface ReportRow extends ServiceTotal {
  /** By the calendar in London. */
  readonly date: string;
}
