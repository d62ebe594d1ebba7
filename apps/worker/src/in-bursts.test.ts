import type { Appointments, AuditEntry } from "@careslot/appointments";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { inBursts } from "./in-bursts.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** Bursts, and how many entries each of them had; the ids of the entries in the order of storing. */
function watched() {
  const [sizes, ids]: [number[], string[]] = [[], []];
  const record = recordingBy(async (...entries) => {
    sizes.push(entries.length);
    ids.push(...entries.map(({ requestId }) => requestId));
  });
  return { record, sizes, ids };
}

function recordingBy(recordAccess: Appointments["recordAccess"]): Appointments["recordAccess"] {
  const bursts = inBursts({ recordAccess } as Appointments);
  return (...entries) => bursts.recordAccess(...entries);
}

function entry(requestId: string): AuditEntry {
  return { recorded: "2026-06-01T08:30:00+00:00", interaction: "unknown", outcome: 404, requestId };
}

it("stores the entries of a tenth of a second together, each in its turn, and then waits for others (AUD-01)", async () => {
  const { record, sizes, ids } = watched();
  const first = record(entry("a"));
  await vi.advanceTimersByTimeAsync(60);
  const second = record(entry("b"));
  await vi.advanceTimersByTimeAsync(39);
  expect(sizes).toEqual([]);
  await vi.advanceTimersByTimeAsync(1);
  const late = record(entry("c"));
  expect(ids).toEqual(["a", "b"]);
  await vi.advanceTimersByTimeAsync(100);
  await Promise.all([first, second, late]);
  expect([sizes, ids]).toEqual([
    [2, 1],
    ["a", "b", "c"],
  ]);
});

it("stores what the requests of a crowd leave in several bursts, and loses none (AUD-05)", async () => {
  const { record, sizes, ids } = watched();
  const all = Array.from({ length: 450 }, (_, index) => `request-${index}`);
  const recorded = Promise.all(all.map((id) => record(entry(id))));
  await vi.advanceTimersByTimeAsync(100);
  await recorded;
  expect([sizes, ids]).toEqual([[200, 200, 50], all]);
});

it("tells each request that its entry could not be stored", async () => {
  const record = recordingBy(() => Promise.reject(new Error("full")));
  const told = expect(Promise.allSettled([record(entry("a")), record(entry("b"))])).resolves.toMatchObject([
    { status: "rejected", reason: { message: "full" } },
    { status: "rejected", reason: { message: "full" } },
  ]);
  await vi.advanceTimersByTimeAsync(100);
  await told;
});

it("lets nobody wait without end for a request that was cut short while it stored for all", async () => {
  const record = recordingBy(() => new Promise(() => {}));
  void record(entry("a"));
  const told = expect(record(entry("b"))).rejects.toThrow("Nobody told");
  await vi.advanceTimersByTimeAsync(10_100);
  await told;
});
