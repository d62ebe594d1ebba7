import type { PatternFault } from "@careslot/appointments";
import { Refusal } from "../refusal.ts";
import { type Change, type GivenFlags, leftAlone, slots } from "./change.ts";
import { readChannel, readDays, readHours, readNumber } from "./read-text.ts";

const faults: Readonly<Record<PatternFault | "schedule-unknown", string>> = {
  "date-invalid": "--from and --to must be dates, such as 2026-06-01",
  "range-reversed": "--to must not be earlier than --from",
  "range-too-long": "--from and --to may be a year apart at most",
  "day-invalid": "--days must look like mon-fri or mon,wed,sun",
  "hours-invalid": "--hours and --breaks must end later than they begin, at 24:00 at the latest",
  "slot-length-invalid": "--length must be from 1 to 1440 minutes",
  "too-many-slots": "the pattern gives more than 10000 slots: generate a shorter range at a time",
  "schedule-unknown": "there is no such schedule",
};

/** Adds the slots of a weekly pattern. */
export function generate(flags: GivenFlags): Change {
  const { schedule = "", from = "", to = "", days = "", hours = "", breaks, length = "", channel } = flags;
  const plan = {
    scheduleId: schedule,
    pattern: {
      from,
      to,
      days: readDays(days),
      hours: readHours(hours, "hours"),
      ...(breaks !== undefined && { breaks: readHours(breaks, "breaks") }),
      slotLength: readNumber(length, "length"),
    },
    ...(channel !== undefined && { channel: readChannel(channel) }),
  };
  return async (appointments, request, options) => {
    const outcome = await appointments.generateSlots(plan, request, options);
    if (!outcome.ok) throw new Refusal(faults[outcome.reason]);
    const { added, present, overlapping } = outcome;
    if (added + present + overlapping === 0) throw new Refusal("the pattern gives no slots");
    return `${slots(added)} added${leftAlone(present, "there already")}${leftAlone(overlapping, "left out: overlapping others")}`;
  };
}
