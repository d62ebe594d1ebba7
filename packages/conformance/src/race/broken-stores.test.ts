import {
  acknowledgesFirst,
  checksThenWrites,
  forgetsRequests,
  losesUpdates,
} from "@careslot/appointments/linearizability/testing";
import { expect, test } from "vitest";
import { openProvider } from "../testing/open-provider.ts";
import { foundIn, raceHere } from "../testing/race-here.ts";
import { races } from "./races.ts";

test("finds nothing wrong with the real store (BOOK-30, CAN-24, RID-05)", async () => {
  const report = await raceHere(await openProvider(), { rounds: 3 });
  expect(foundIn(report)).toEqual({});
  expect(report).toMatchObject({ leftovers: [], seed: 1 });
  expect(report).not.toHaveProperty("stopped");
  expect(report.runs.map(({ race }) => race).slice(0, races.length)).toEqual(races.map(({ name }) => name));
  expect(report.runs).toHaveLength(3 * races.length);
  for (const { granted, refused, race } of report.runs) {
    expect(granted).toBeGreaterThan(0);
    if (race !== "reads during a cancellation") expect(refused).toBeGreaterThan(0);
  }
});

test.each([
  {
    how: "checks before it writes",
    storeOf: checksThenWrites,
    where: "bookings of one slot",
    found: { "double-booking": ["BOOK-30", "BOOK-21"] },
  },
  {
    how: "updates without a guard",
    storeOf: losesUpdates,
    where: "cancellations of one version",
    found: { "version-changed": ["CAN-24", "CAN-19", "VER-02"] },
  },
  {
    how: "forgets request ids",
    storeOf: forgetsRequests,
    where: "one request id in two slots",
    found: { "request-twice": ["RID-05", "D-04"] },
  },
  {
    how: "acknowledges before it stores",
    storeOf: acknowledgesFirst,
    where: "cancellations of one version",
    found: { "write-lost": ["VER-02", "CAN-11"] },
  },
])("finds a store that $how, in the race that is about it", async ({ storeOf, where, found }) => {
  const report = await raceHere(await openProvider({ storeOf }));
  expect(foundIn({ ...report, runs: report.runs.filter(({ race }) => race === where) })).toMatchObject(found);
});
