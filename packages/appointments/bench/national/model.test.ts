import { describe, expect, it } from "vitest";
import { assumptions, peakRate } from "./assumptions.ts";
import type { Durations, Work } from "./costs.ts";
import { queue } from "./queue.ts";
import { bytesOfYear, shardLoad } from "./shard-load.ts";
import { shardShares } from "./shard-shares.ts";

const none: Readonly<Record<Work, number>> = {
  book: 0,
  cancel: 0,
  audit: 0,
  lookup: 0,
  read: 0,
  search: 0,
  patient: 0,
};
const even = { p50: 1, p99: 1 };
const durations: Durations = {
  book: even,
  cancel: even,
  audit: even,
  lookup: even,
  read: even,
  search: even,
  patient: even,
};

describe("the model of a national load", () => {
  it("makes a Monday's peak of a year", () => {
    const flat = { ...assumptions, mondayShare: 1 / 7, eightShare: 1 / 24, rushSeconds: 1e9, worstMonday: 1 };
    expect(peakRate(flat)).toBeCloseTo(assumptions.bookingsPerYear / (365.25 * 86_400), 1);
    expect(peakRate(assumptions) / peakRate(flat)).toBeGreaterThan(50);
  });

  it("waits as the theory of queues says: half a service time at half load, on average", () => {
    const { utilisation, p50, p99 } = queue({ ...none, book: 500 }, durations, { seconds: 120, seed: 7 });
    expect(utilisation).toBeCloseTo(0.5, 5);
    expect(p50).toBeLessThan(0.5);
    expect(p99).toBeGreaterThan(2);
    expect(p99).toBeLessThan(5);
  });

  it("lets a queue grow without end from the point where more comes than goes", () => {
    const grown = (seconds: number) => queue({ ...none, book: 1200 }, durations, { seconds, seed: 7 }).p99;
    expect(grown(40)).toBeGreaterThan(1.8 * grown(20));
  });

  it("gives the same for the same seed, and something else for another", () => {
    const run = (seed: number) => queue({ ...none, book: 800 }, durations, { seconds: 10, seed });
    expect(run(1)).toEqual(run(1));
    expect(run(1)).not.toEqual(run(2));
  });

  it("divides all bookings among the shards, unevenly", () => {
    const shares = shardShares(assumptions, 16, 1);
    expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
    expect(shares[0]).toBeGreaterThan(1 / 16);
    expect(shares[0]).toBeLessThan(1.5 / 16);
  });

  it("asks all shards for request ids and patients, one for its own, and none for what replicas answer", () => {
    const of = (shards: number, replicas: boolean) =>
      shardLoad(assumptions, { bookings: 100, share: 1 / shards, shards, replicas });
    expect(of(10, true)).toMatchObject({ book: 10.5, cancel: 1.5, search: 0, patient: 20 });
    expect(of(10, true).lookup).toBeCloseTo(120 + 12, 9);
    expect(of(10, false).search).toBe(60);
    expect(of(10, true).audit * 10).toBeCloseTo(of(1, true).audit, 9);
  });

  it("leaves the same bytes in all shards together as in one", () => {
    const sizes = { slot: 500, booking: 5000, cancellation: 4000, audit: 1000 };
    const one = bytesOfYear(assumptions, 1, 1, sizes);
    expect(8 * bytesOfYear(assumptions, 1 / 8, 8, sizes)).toBeCloseTo(one, -3);
    expect(one).toBeCloseTo(50e6 * (5000 + 1.2 * 500 + 0.15 * 4000 + 8.25 * 1000), -3);
  });
});
