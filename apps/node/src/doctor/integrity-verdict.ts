import type { IntegrityFaultKind, IntegrityResult } from "@careslot/appointments";
import { fault, type Verdict, well } from "./verdict.ts";

/** Each fault in words. */
const words: Readonly<Record<IntegrityFaultKind, string>> = {
  "version-gap": "a version is missing, or does not follow the one before",
  unreadable: "a stored resource cannot be read, or is another one",
  "status-differs": "a resource and its row tell different statuses",
  "version-differs": "a resource tells another version than its row",
  "appointment-missing": "the appointment itself is not there",
  "version-missing": "an appointment has no version",
  "booking-missing": "an appointment is booked, and nothing holds its slot",
  "booking-left": "an appointment is cancelled, and its slot is still held",
  "slot-differs": "a booking holds another slot than its appointment has",
  "slot-missing": "a booked slot is not there",
  "slot-not-busy": "a booked slot is not busy",
  "times-differ": "a slot and its row tell different times",
  "result-missing": "a request led to a version that is not there",
  "audit-missing": "an entry is missing",
  "audit-changed": "an entry is not what was sealed",
};

const restore = "stop the server, keep a copy of the file, and restore the last backup that careslot doctor finds well";
const investigate =
  "find out who changed it: keep the file, and compare with a backup and with the head that was kept elsewhere";

/** A check of the data as a line of the doctor's. */
export function integrityVerdict({ check, rows, faults, first, busyUnbooked = 0 }: IntegrityResult): Verdict {
  const imported = busyUnbooked === 0 ? "" : `; ${busyUnbooked} are busy that nobody booked here, as after an import`;
  if (faults === 0) return well(check, `${rows} looked at${imported}`);
  const told = first.map(({ kind, at }) => `${at}: ${words[kind]}`).join("; ");
  const more = faults > first.length ? `; and ${faults - first.length} more` : "";
  return fault(check, `${told}${more}`, check === "audit" ? investigate : restore);
}
