import { describe, expect, it } from "vitest";
import { createAppointments } from "../create-appointments.ts";
import { raceStore } from "./racing/race-store.ts";
import type { OpenRacetrack } from "./racing/race-store.ts";
import { halfUnseen } from "./unseen-changes.ts";

/**
 * What every engine must look like from outside, however its callers' statements fall among one another: as if all
 * operations came one after another. `open` gives an empty database, its schema in place; `races` says how many random
 * histories are made of it, of which SQLite in memory takes some 500 a second. Of a distant database every second change is
 * one of what nobody has looked up.
 */
export function linearizabilityContract(engine: string, open: () => Promise<OpenRacetrack>, races: number): void {
  describe(`linearizability on ${engine}`, () => {
    it(`holds in ${races} random histories of bookings, cancellations and reads that cross (BOOK-30, CAN-24, D-04)`, async () => {
      const raced = await raceStore(open, {
        races,
        storeOf: (database) => (database.distant ? halfUnseen : createAppointments)(database),
      });
      expect(raced.faults).toEqual([]);
      expect(raced.races).toBe(races);
      // Every operation is two turns at least, its way there and its way back: else nothing has crossed anything.
      expect(raced.turns).toBeGreaterThanOrEqual(2 * raced.operations);
    }, 60_000);
  });
}
