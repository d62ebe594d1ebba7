import { asyncProperty, check, scheduler as schedulers } from "fast-check";
import { createAppointments } from "../../create-appointments.ts";
import type { Database } from "../../database.ts";
import { checkHistory, type Fault } from "../../linearizability/index.ts";
import { sampleDiary } from "../sample-diary.ts";
import { racePlans, slotsInRace } from "./race-plan.ts";
import { type Racing, runRace } from "./run-race.ts";
import { type Schedule, scheduledDatabase } from "./scheduled-database.ts";

/** An empty database of its own, its schema in place, and how to let go of it. */
export interface OpenRacetrack {
  readonly database: Database;
  readonly close: () => void | Promise<void>;
}

export interface RaceOptions {
  /** How many histories are made, unless one of them is at fault. */
  readonly races: number;
  /** The store to race on, made of a database whose statements take turns. Default: the store of this package. */
  readonly storeOf?: (database: Database) => Racing;
}

/** How the races ended. */
export interface Raced {
  /** Histories that were made and checked. */
  readonly races: number;
  /** Operations in them. */
  readonly operations: number;
  /** Times that a statement or batch waited for its turn. */
  readonly turns: number;
  /** What was wrong with the last history; nothing, unless the races ended early. */
  readonly faults: readonly Fault[];
}

/** The same races each time, so that one that fails does so again. */
const seed = 20260601;

/**
 * Has random clients race for a few slots, over and over, and checks what they saw. A scheduler decides whose statement is
 * sent next, and whose answer comes back next.
 */
export async function raceStore(
  open: () => Promise<OpenRacetrack>,
  { races, storeOf = createAppointments }: RaceOptions,
): Promise<Raced> {
  const { database, close } = await open();
  await createAppointments(database).importResources(sampleDiary(races * slotsInRace));
  let raced: Raced = { races: 0, operations: 0, turns: 0, faults: [] };
  let schedule: Schedule = (work) => work();
  const store = storeOf(scheduledDatabase(database, (work) => schedule(work)));
  const race = asyncProperty(schedulers(), racePlans, async (scheduler, plan) => {
    schedule = async (work) => {
      await scheduler.schedule(Promise.resolve());
      const outcome = work();
      await scheduler.schedule(outcome.then(nothing, nothing));
      return outcome;
    };
    const history = await runRace(store, plan, raced.races, (clients) => scheduler.waitFor(clients));
    const faults = checkHistory(history);
    const turns = raced.turns + scheduler.report().length;
    raced = { races: raced.races + 1, operations: raced.operations + history.length, turns, faults };
    return faults.length === 0;
  });
  const { failed, errorInstance } = await check(race, { numRuns: races, seed, endOnFailure: true });
  await close();
  // A property that does not hold has faults to show; anything else is thrown as it came.
  if (failed && raced.faults.length === 0) throw errorInstance;
  return raced;
}

/** An answer that has yet to arrive: a scheduler must not see a refusal before its time has come. */
function nothing(): void {}
