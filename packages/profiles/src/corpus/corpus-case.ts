import type { Resource } from "@careslot/fhir";
import { goodBooking } from "../testing/good-booking.ts";

/** A booking that differs from a good one in one thing. */
export interface CorpusCase {
  readonly title: string;
  readonly booking: Resource;
  /** The place that the fault is told at, and the rule that is broken; absent where the booking is to pass. */
  readonly fault?: { readonly at: string; readonly rule: string };
  /** Places of faults that follow from the first, such as an invariant of the whole resource. */
  readonly consequences: readonly string[];
}

/** A good booking with another value in one place, which is wrong there. */
export function wrong(at: string, value: unknown, rule: string, ...consequences: readonly string[]): CorpusCase {
  const title = `refuses ${JSON.stringify(value)} as ${at}: ${rule}`;
  return { title, booking: changed((booking) => set(booking, at, value)), fault: { at, rule }, consequences };
}

/** A good booking without one element that must be there. */
export function missing(at: string, rule: string, ...consequences: readonly string[]): CorpusCase {
  const title = `refuses a booking without ${at}: ${rule}`;
  return { title, booking: changed((booking) => set(booking, at, undefined)), fault: { at, rule }, consequences };
}

/** A good booking with another value in one place, which is wrong in another. */
export function wrongBy(
  path: string,
  value: unknown,
  fault: { readonly at: string; readonly rule: string },
  ...consequences: readonly string[]
): CorpusCase {
  const title = `refuses ${JSON.stringify(value)} as ${path}, at ${fault.at}: ${fault.rule}`;
  return { title, booking: changed((booking) => set(booking, path, value)), fault, consequences };
}

/** A good booking that differs, and is good still. */
export function accepted(title: string, ...changes: readonly (readonly [path: string, value: unknown])[]): CorpusCase {
  const booking = changed((each) => {
    for (const [path, value] of changes) set(each, path, value);
  });
  return { title: `accepts ${title}`, booking, consequences: [] };
}

function changed(change: (booking: Resource) => void): Resource {
  const booking = goodBooking();
  change(booking);
  return booking;
}

/** Puts a value at a path such as `Appointment.slot[0].reference`; `undefined` takes away what is there. */
function set(booking: Resource, path: string, value: unknown): void {
  const steps = path
    .split(/[.[\]]+/)
    .slice(1)
    .filter((step) => step !== "");
  const last = steps.pop() ?? "";
  let parent: unknown = booking;
  for (const step of steps) parent = Reflect.get(Object(parent), step);
  if (value !== undefined) Reflect.set(Object(parent), last, value);
  else if (Array.isArray(parent)) parent.splice(Number(last), 1);
  else Reflect.deleteProperty(Object(parent), last);
}
