import type { Appointments, DiaryAppointment, FoundSlot } from "@careslot/appointments";
import { parseDateTimeRange, type Slot } from "@careslot/fhir";
import { type DiaryName, readNames } from "./read-names.ts";

/** A day of the diary, one schedule after the other. */
export interface Day {
  readonly schedules: readonly DaySchedule[];
  /** Whether there is more than is shown. */
  readonly cut: boolean;
}

export interface DaySchedule extends DiaryName {
  readonly id: string;
  readonly slots: readonly DaySlot[];
}

export interface DaySlot {
  readonly id: string;
  /** Milliseconds since the epoch. */
  readonly start: number;
  /** Milliseconds since the epoch. */
  readonly end: number;
  /** `free`, `busy`, `busy-unavailable`, … */
  readonly status: string;
  /** The appointment that holds it. */
  readonly booked?: DiaryAppointment;
  /** Appointments that held it before. */
  readonly cancelled: readonly DiaryAppointment[];
}

/** As many slots as a page shows, and as many appointments. */
const most = 600;

/** Reads a day in London: its slots, and the appointments that hold or held them. Nothing for a text that is no day. */
export async function readDay(appointments: Appointments, day: string, service?: string): Promise<Day | undefined> {
  const range = /^\d{4}-\d\d-\d\d$/.test(day) ? parseDateTimeRange(day) : undefined;
  if (range === undefined) return undefined;
  const { low: from, high: before } = range;
  const [found, held] = await Promise.all([
    appointments.searchSlots({
      ...(service && { service: { value: service } }),
      statuses: [],
      from,
      before,
      limit: most,
    }),
    appointments.appointmentsBetween(new Date(from), new Date(before), most),
  ]);
  if (!found.ok) return { schedules: [], cut: false };
  const ofSlot = Map.groupBy(held, ({ slotId }) => slotId);
  const slots = found.slots.map((slot) => ({ schedule: scheduleOf(slot), slot: daySlot(slot, ofSlot.get(slot.id)) }));
  const bySchedule = Map.groupBy(slots, ({ schedule }) => schedule);
  const names = await readNames(appointments, [...bySchedule.keys()]);
  const schedules = [...bySchedule].map(([id, of]) => ({
    id,
    service: id,
    ...names.get(id),
    slots: of.map(({ slot }) => slot),
  }));
  return { schedules: schedules.toSorted(byName), cut: found.total > most };
}

function byName(one: DaySchedule, other: DaySchedule): number {
  return `${one.service} ${one.clinician ?? ""}`.localeCompare(`${other.service} ${other.clinician ?? ""}`);
}

function scheduleOf({ content }: FoundSlot): string {
  return (JSON.parse(content) as Slot).schedule.reference?.replace(/^.*Schedule\//, "") ?? "";
}

function daySlot({ id, start, content }: FoundSlot, held: readonly DiaryAppointment[] = []): DaySlot {
  const { status, end } = JSON.parse(content) as Slot;
  const booked = held.find((appointment) => appointment.status === "booked");
  const cancelled = held.filter((appointment) => appointment.status === "cancelled");
  return { id, start, end: Date.parse(end), status, ...(booked && { booked }), cancelled };
}
