import type { Appointments } from "@careslot/appointments";
import { Refusal } from "../refusal.ts";
import { type Change, type GivenFlags, leftAlone, slots } from "./change.ts";
import { readStretch } from "./read-text.ts";

/** Takes free slots out of the diary. */
export function block(flags: GivenFlags): Change {
  return change(flags, "blockSlots", "blocked", "not free");
}

/** Puts blocked slots back. */
export function release(flags: GivenFlags): Change {
  return change(flags, "releaseSlots", "released", "not blocked");
}

function change(
  { schedule = "", from = "", to = "" }: GivenFlags,
  method: keyof Pick<Appointments, "blockSlots" | "releaseSlots">,
  done: string,
  not: string,
): Change {
  const stretch = { scheduleId: schedule, ...readStretch(from, to) };
  return async (appointments, request, options) => {
    const outcome = await appointments[method](stretch, request, options);
    if (!outcome.ok) throw new Refusal("there is no such schedule");
    const { changed, booked, others } = outcome;
    return `${slots(changed)} ${done}${leftAlone(booked, "left alone: booked")}${leftAlone(others, `left alone: ${not}`)}`;
  };
}
