import type { DeliveryChannel, Hours } from "@careslot/appointments";
import { parseDateTimeRange } from "@careslot/fhir";
import { Refusal } from "../refusal.ts";

const weekdays = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
const channels: readonly DeliveryChannel[] = ["In-person", "Telephone", "Video"];

/** Days of the week as they are written, `mon-fri,sun`, Monday being 1. */
export function readDays(text: string): readonly number[] {
  return text.split(",").flatMap((part) => {
    const [first = "", last = first, ...rest] = part.trim().toLowerCase().split("-");
    const [from, to] = [weekdays.indexOf(first) + 1, weekdays.indexOf(last) + 1];
    if (from === 0 || to < from || rest.length > 0) throw new Refusal("--days must look like mon-fri or mon,wed,sun");
    return Array.from({ length: to - from + 1 }, (_, index) => from + index);
  });
}

/** Parts of a day as they are written: `09:00-12:30,14:00-17:00`. */
export function readHours(text: string, flag: string): readonly Hours[] {
  return text.split(",").map((part) => {
    const [, from, to] = /^(\d\d:\d\d)-(\d\d:\d\d)$/.exec(part.trim()) ?? [];
    if (from === undefined || to === undefined) throw new Refusal(`--${flag} must look like 09:00-12:30,14:00-17:00`);
    return { from, to };
  });
}

export function readChannel(text: string): DeliveryChannel {
  const channel = channels.find((known) => known === text);
  if (channel === undefined) throw new Refusal(`--channel must be one of ${channels.join(", ")}`);
  return channel;
}

export function readNumber(text: string, flag: string): number {
  if (!/^\d{1,6}$/.test(text)) throw new Refusal(`--${flag} must be a whole number`);
  return Number(text);
}

/**
 * The moments between two local times, in milliseconds since the epoch: a date on its own starts with its first moment and
 * ends with its last, and of an hour that comes twice in October both are meant.
 */
export function readStretch(from: string, to: string): { readonly from: number; readonly before: number } {
  const [first, last] = [localTime(from, "from"), localTime(to, "to")];
  const before = to.includes("T") ? last.high - minute : last.high;
  if (before <= first.low) throw new Refusal("--to must be later than --from");
  return { from: first.low, before };
}

const minute = 60_000;

function localTime(text: string, flag: string): { readonly low: number; readonly high: number } {
  const range = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d)?$/.test(text) ? parseDateTimeRange(text) : undefined;
  if (range === undefined)
    throw new Refusal(`--${flag} must be a date or a local time: 2026-06-01 or 2026-06-01T09:00`);
  return range;
}
