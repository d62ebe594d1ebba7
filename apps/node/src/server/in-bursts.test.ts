import type { Appointments, AuditEntry } from "@careslot/appointments";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { inBursts } from "./in-bursts.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const entry: AuditEntry = {
  recorded: "2026-06-01T08:30:00+00:00",
  interaction: "unknown",
  outcome: 404,
  requestId: "a",
};

it("hands the entries of a tenth of a second on together, each in its turn, and then waits for others (AUD-01)", async () => {
  const stored: string[] = [];
  const recordAccess = async (...entries: AuditEntry[]) =>
    void stored.push(...entries.map(({ requestId }) => requestId));
  const bursts = inBursts({ recordAccess } as Appointments);
  const recorded = ["a", "b", "c"].map((requestId) => bursts.recordAccess({ ...entry, requestId }));
  await vi.advanceTimersByTimeAsync(99);
  expect(stored).toEqual([]);
  await vi.advanceTimersByTimeAsync(1);
  expect(stored).toEqual(["a", "b", "c"]);
  await Promise.all(recorded);
  const late = bursts.recordAccess({ ...entry, requestId: "d" });
  await vi.advanceTimersByTimeAsync(99);
  expect(stored).toHaveLength(3);
  await vi.advanceTimersByTimeAsync(1);
  await late;
  expect(stored).toEqual(["a", "b", "c", "d"]);
});

it("hands many entries on before their time, for a long burst would hold all requests up (AUD-01)", async () => {
  const bursts: string[][] = [];
  const recordAccess = async (...entries: AuditEntry[]) => void bursts.push(entries.map(({ requestId }) => requestId));
  const appointments = inBursts({ recordAccess } as Appointments);
  const ids = Array.from({ length: 501 }, (_, number) => `${number}`);
  const record = (requestId: string) => appointments.recordAccess({ ...entry, requestId });
  await Promise.all(ids.slice(0, 500).map(record));
  expect(bursts).toEqual([ids.slice(0, 500)]);
  const last = record("500");
  await vi.advanceTimersByTimeAsync(99);
  expect(bursts).toHaveLength(1);
  await vi.advanceTimersByTimeAsync(1);
  await last;
  expect(bursts.flat()).toEqual(ids);
});

it("tells each request that its entry could not be stored", async () => {
  const recordAccess = () => Promise.reject(new Error("full"));
  const bursts = inBursts({ recordAccess } as unknown as Appointments);
  const told = expect(
    Promise.allSettled([bursts.recordAccess(entry), bursts.recordAccess(entry)]),
  ).resolves.toMatchObject([{ status: "rejected" }, { status: "rejected" }]);
  await vi.advanceTimersByTimeAsync(100);
  await told;
});
