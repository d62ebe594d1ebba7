/** What is counted for one service on one day: everything that some report may tell. */
export interface Counts {
  /** Appointments booked, whatever became of them. */
  readonly booked: number;
  /** Of these, cancelled by now. */
  readonly cancelled: number;
  /** Slots that are free. */
  readonly free: number;
  /** Slots that an active booking holds. */
  readonly held: number;
  readonly referrals: number;
}

/** Counts of a service on a day of London's calendar. */
export interface DayCounts extends Counts {
  readonly serviceId: string;
  readonly date: string;
}

export const nothing: Counts = { booked: 0, cancelled: 0, free: 0, held: 0, referrals: 0 };

export function sum(counts: readonly Counts[]): Counts {
  return counts.reduce(
    (total, next) => ({
      booked: total.booked + next.booked,
      cancelled: total.cancelled + next.cancelled,
      free: total.free + next.free,
      held: total.held + next.held,
      referrals: total.referrals + next.referrals,
    }),
    nothing,
  );
}
