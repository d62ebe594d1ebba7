import { describe, expect, it } from "vitest";
import type { Appointments, ImportEntry } from "../appointments.ts";
import type { Report, ReportRequest } from "../report/report.ts";
import type { OpenAppointments } from "./appointments-contract.ts";
import { bookingOf, cancellationOf, entry, load, sampleDiary, slotEntry, version } from "./sample-diary.ts";
import { withDiary } from "./with-diary.ts";

/** Two services, a schedule of none, and the slots of the days around the night of 25 October, in which clocks go back. */
const diary: readonly ImportEntry[] = [
  ...sampleDiary(0),
  entry({ resourceType: "HealthcareService", id: "service-2" }),
  entry({
    resourceType: "Schedule",
    id: "schedule-2",
    actor: [{ reference: "HealthcareService/service-3" }, { reference: "HealthcareService/service-2" }],
  }),
  at(1, "2026-10-24T22:30"),
  at(2, "2026-10-24T23:30"),
  at(3, "2026-10-25T23:30"),
  at(4, "2026-10-26T00:00"),
  at(5, "2026-10-25T12:00", { status: "busy-unavailable" }),
  at(6, "2026-10-25T09:00", { schedule: { reference: "Schedule/schedule-2" } }),
  at(7, "2026-10-25T10:00", { schedule: { reference: "Schedule/schedule-2" }, status: "busy" }),
  at(8, "2026-10-26T10:00", { schedule: { reference: "Schedule/schedule-3" } }),
  at(9, "2026-10-26T12:00"),
  at(10, "2026-10-23T22:59"),
  at(11, "2026-10-24T12:00", { schedule: { reference: "Schedule/schedule-2" }, status: "busy-unavailable" }),
];

/** Which slot was booked when, by UTC. Two are cancelled at once, and slot 2 is booked anew. */
const bookings = [
  ["a", 2, "2026-10-23T22:59", "cancelled"],
  ["b", 2, "2026-10-23T23:00", "stands"],
  ["c", 3, "2026-10-24T10:00", "stands"],
  ["d", 6, "2026-10-24T23:15", "cancelled"],
  ["e", 4, "2026-10-25T23:59", "stands"],
  ["f", 8, "2026-10-25T13:00", "stands"],
  ["g", 9, "2026-10-26T00:00", "stands"],
  ["h", 10, "2026-10-22T09:00", "stands"],
] as const;

const weekend = { from: "2026-10-24", to: "2026-10-25" };

const referrals = [
  { serviceId: "service-1", date: "2026-10-25", referrals: 3 },
  { serviceId: "service-1", date: "2026-10-25", referrals: 1 },
  { serviceId: "service-1", date: "2026-10-24", referrals: 2 },
  { serviceId: "service-9", date: "2026-10-24", referrals: 1 },
  { serviceId: "service-1", date: "2026-10-23", referrals: 100 },
];

/** What the reports owe: each number by the day that London's calendar gives it. Every figure here is worked out by hand. */
export function reportContract(open: () => Promise<OpenAppointments>): void {
  describe("reporting", () => {
    const report = async (request: ReportRequest, check: (report: Report) => void) =>
      withDiary(open, diary, async (appointments) => {
        await bookAll(appointments);
        const reported = await appointments.report(request);
        if (!reported.ok) throw new TypeError(reported.reason);
        check(reported.report);
      });

    it("counts what was booked on each day, cancelled since or not (REP-01)", () =>
      report({ name: "rep-prov-01", ...weekend }, (found) => {
        expect(found).toEqual({
          name: "rep-prov-01",
          ...weekend,
          by: "booked",
          figures: ["booked"],
          rows: [
            { serviceId: "", date: "2026-10-25", figures: { booked: 1 } },
            { serviceId: "service-1", date: "2026-10-24", figures: { booked: 2 } },
            { serviceId: "service-1", date: "2026-10-25", figures: { booked: 1 } },
            { serviceId: "service-2", date: "2026-10-25", figures: { booked: 1 } },
          ],
          services: [
            { serviceId: "", figures: { booked: 1 } },
            { serviceId: "service-1", figures: { booked: 3 } },
            { serviceId: "service-2", figures: { booked: 1 } },
          ],
          total: { booked: 5 },
        });
      }));

    it("counts what is booked for each day, where that is asked for (REP-01)", () =>
      report({ name: "rep-prov-01", ...weekend, by: "appointment" }, (found) => {
        expect(found.by).toBe("appointment");
        expect(lines(found)).toEqual(["service-1 2026-10-25 3", "service-2 2026-10-25 1", "total 4"]);
      }));

    it("sets standing appointments against referrals (REP-02, REP-06)", () =>
      report({ name: "rep-prov-02", ...weekend, by: "appointment", referrals }, (found) => {
        expect(found.figures).toEqual(["referrals", "booked", "utilisationPercent"]);
        expect(lines(found)).toEqual([
          "service-1 2026-10-24 2 0 0",
          "service-1 2026-10-25 4 2 50",
          "service-2 2026-10-25 0 0 -",
          "service-9 2026-10-24 1 0 0",
          "total 7 2 28.6",
        ]);
        expect(found.services[0]).toEqual({
          serviceId: "service-1",
          figures: { referrals: 6, booked: 2, utilisationPercent: 33.3 },
        });
      }));

    it("counts slots that were made available, and those of them that are booked (REP-03)", () =>
      report({ name: "rep-prov-03", ...weekend }, (found) => {
        expect(found).toMatchObject({
          by: "appointment",
          figures: ["slots", "booked", "unbooked", "utilisationPercent"],
        });
        expect(lines(found)).toEqual([
          "service-1 2026-10-24 1 0 1 0",
          "service-1 2026-10-25 2 2 0 100",
          "service-2 2026-10-25 1 0 1 0",
          "total 4 2 2 50",
        ]);
      }));

    it("counts referrals that have no appointment (REP-04, REP-06)", () =>
      report({ name: "rep-prov-04", ...weekend, referrals }, (found) => {
        expect(found).toMatchObject({ by: "booked", figures: ["referrals", "booked", "notBooked"] });
        expect(lines(found)).toEqual([
          " 2026-10-25 0 1 -1",
          "service-1 2026-10-24 2 2 0",
          "service-1 2026-10-25 4 1 3",
          "service-2 2026-10-25 0 0 0",
          "service-9 2026-10-24 1 0 1",
          "total 7 4 3",
        ]);
      }));

    it("counts appointments that were cancelled after they were booked (REP-05)", () =>
      report({ name: "rep-prov-05", ...weekend, by: "appointment" }, (found) => {
        expect(found.figures).toEqual(["booked", "cancelled", "cancelledPercent"]);
        expect(lines(found)).toEqual(["service-1 2026-10-25 3 1 33.3", "service-2 2026-10-25 1 1 100", "total 4 2 50"]);
      }));

    it("tells days apart by London's calendar in a year of two clock changes", () => {
      const moments = [
        "2026-03-28T23:30",
        "2026-03-29T22:30",
        "2026-03-29T23:00",
        "2026-07-01T23:30",
        "2026-11-01T23:30",
      ];
      const slots = moments.map((moment, index) => at(index + 1, moment));
      return withDiary(open, [...sampleDiary(0), ...slots], async (appointments) => {
        const reported = await appointments.report({ name: "rep-prov-03", from: "2026-01-01", to: "2026-12-31" });
        expect(reported.ok && reported.report.rows.map(({ date }) => date)).toEqual([
          "2026-03-28",
          "2026-03-29",
          "2026-03-30",
          "2026-07-02",
          "2026-11-01",
        ]);
      });
    });

    it("refuses dates that are no range, and reports that lack what they compare", () =>
      withDiary(open, [], async (appointments) => {
        const refused = async (request: Partial<ReportRequest>) => {
          const reported = await appointments.report({ name: "rep-prov-01", ...weekend, ...request });
          return reported.ok ? undefined : reported.reason;
        };
        expect(await refused({ from: "2026-02-29" })).toBe("date-invalid");
        expect(await refused({ from: "2026-10-26" })).toBe("range-reversed");
        expect(await refused({ from: "2025-10-24" })).toBe("range-too-long");
        expect(await refused({ name: "rep-prov-02" })).toBe("referrals-missing");
        expect(await refused({ name: "rep-prov-04" })).toBe("referrals-missing");
        expect(await refused({ name: "rep-prov-03", by: "booked" })).toBe("slots-have-no-booking-date");
        expect(await refused({})).toBeUndefined();
      }));
  });
}

/** A slot of a quarter of an hour from a moment on, by UTC. */
function at(number: number, moment: string, change: Readonly<Record<string, unknown>> = {}): ImportEntry {
  const end = new Date(Date.parse(`${moment}Z`) + 900_000).toISOString();
  return slotEntry(number, { start: `${moment}:00Z`, end, ...change });
}

async function bookAll(appointments: Appointments): Promise<void> {
  for (const [id, slot, booked, fate] of bookings) {
    const lastUpdated = `${booked}:00.000+00:00`;
    await appointments.book({
      ...bookingOf(await load(appointments, slot), id),
      version: { ...version(id), lastUpdated },
    });
    if (fate === "cancelled") await appointments.cancel(cancellationOf(id));
  }
}

/** The rows of a report and its total, each in a line. */
function lines({ rows, total, figures }: Report): readonly string[] {
  const line = (head: string, values: Report["total"]) =>
    [head, ...figures.map((figure) => values[figure] ?? "-")].join(" ");
  return [...rows.map((row) => line(`${row.serviceId} ${row.date}`, row.figures)), line("total", total)];
}
