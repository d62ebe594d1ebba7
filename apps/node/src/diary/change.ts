import type { Appointments, ChangeOptions, LocalRequest } from "@careslot/appointments";

/** A change of the diary, ready to be made: it gives the sentence that says what became of it, or refuses. */
export type Change = (appointments: Appointments, request: LocalRequest, options: ChangeOptions) => Promise<string>;

/** The flags that were given, by name. */
export type GivenFlags = Readonly<Partial<Record<ChangeFlag, string>>>;

export type ChangeFlag =
  | "schedule"
  | "from"
  | "to"
  | "days"
  | "hours"
  | "breaks"
  | "length"
  | "channel"
  | "appointment"
  | "version";

/** A count with its noun: `1 slot`, `12 slots`. */
export function slots(count: number): string {
  return `${count} ${count === 1 ? "slot" : "slots"}`;
}

/** What there is to say of those left alone, if there are any. */
export function leftAlone(count: number, why: string): string {
  return count === 0 ? "" : `, ${count} ${why}`;
}
