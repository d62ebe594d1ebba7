import type { DiaryStretch, LocalRequest, SlotPlan } from "../diary/diary-change.ts";
import { nine, quarter } from "./sample-diary.ts";

/** The receptionist, on the Saturday before the sample diary's Monday. */
export const request: LocalRequest = {
  recorded: "2026-05-30T10:00:00.000+00:00",
  requestId: "00000000-0000-4000-8000-000000000001",
  agent: { odsCode: "ZZ901", organisation: "ZZ901", device: "careslot", user: "receptionist-1" },
};

/** The first hour of the sample diary. */
export const hour: DiaryStretch = { scheduleId: "schedule-1", from: nine, before: nine + 4 * quarter };

/** A clinic on Tuesday 2 June 2026, 09:00 to 10:00 in London: the sample diary ends the day before. */
export const plan: SlotPlan = {
  scheduleId: "schedule-1",
  pattern: {
    from: "2026-06-02",
    to: "2026-06-02",
    days: [2],
    hours: [{ from: "09:00", to: "10:00" }],
    slotLength: 15,
  },
};

export function generated(added: number, present = 0, overlapping = 0): object {
  return { ok: true, added, present, overlapping };
}

export function changed(count: number, booked = 0, others = 0): object {
  return { ok: true, changed: count, booked, others };
}
