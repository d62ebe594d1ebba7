import { formatInstant, type Slot } from "@careslot/fhir";
import { findFreeSlots, usualWindow } from "../diary/find-free-slots.ts";
import { createSender } from "../http/create-sender.ts";
import type { Target } from "../run/target.ts";
import { targetOf } from "../run/target-of.ts";
import type { Race } from "./race.ts";
import type { RaceOptions } from "./race-options.ts";
import type { RaceReport, RaceRun } from "./race-report.ts";
import { races } from "./races.ts";
import { randomNumbers } from "./random-numbers.ts";
import { rehearse } from "./rehearse.ts";
import { type RaceSettings, runRace } from "./run-race.ts";

/** Times that the longest answer may take which a race gets in all. */
const answersInRace = 6;

const slotsNeeded: number = Math.max(...races.map(({ slots }) => slots));

/**
 * Has many clients race for the slots of a service, over and over, and checks what they saw against a diary that does one
 * thing at a time. Nobody else should book there meanwhile. Whatever the provider does ends in the report; only wrong
 * options throw, a `TypeError`.
 */
export async function runRaces(options: RaceOptions): Promise<RaceReport> {
  const { rounds = 10, connections = 16, seed = 1, requestTimeout = 10_000 } = options;
  const target = targetOf({ ...options, requestTimeout, caseTimeout: answersInRace * requestTimeout });
  const started = target.now();
  const slots = await freeSlots(target, options.window ?? usualWindow(started));
  const runs: RaceRun[] = [];
  const leftovers: string[] = [];
  const stopped = await runAll();
  return {
    baseUrl: target.baseUrl,
    service: target.service,
    started: formatInstant(started),
    rounds,
    connections,
    seed,
    runs,
    ...(stopped !== undefined && { stopped }),
    leftovers: leftovers.map((path) => `${target.baseUrl}/${path}`),
  };

  /** Why the races ended, unless all of them were run. */
  async function runAll(): Promise<string | undefined> {
    const [first] = slots;
    if (first === undefined || slots.length < slotsNeeded) return tooFew(slots.length);
    const common = { target, clients: connections, random: randomNumbers(seed) };
    const { hasHistory, stopped, left } = await rehearse(first, common);
    leftovers.push(...left);
    if (stopped !== undefined) return stopped;
    let free = slots.filter((slot) => left.length === 0 || slot !== first);
    for (let round = 1; round <= rounds; round++) {
      for (const race of races) {
        if (target.signal.aborted) return "The races were stopped.";
        if (free.length < race.slots) return tooFew(free.length);
        free = await runOne(race, round, free, { ...common, hasHistory });
      }
    }
    return undefined;
  }

  /** The slots that are free afterwards, those that were raced for behind the others. */
  async function runOne(race: Race, round: number, free: readonly Slot[], settings: RaceSettings): Promise<Slot[]> {
    const taken = free.slice(0, race.slots) as unknown as readonly [Slot, ...Slot[]];
    const { sent: _sent, left, ...raced } = await runRace(race, taken, settings);
    const run: RaceRun = { race: race.name, round, ...raced };
    runs.push(run);
    leftovers.push(...left);
    options.onRace?.(run, runs.length, rounds * races.length);
    return [...free.slice(race.slots), ...(left.length === 0 ? taken : [])];
  }
}

/** A provider that cannot be searched has no slots to race for. */
async function freeSlots(target: Target, window: { readonly from: Date; readonly to: Date }): Promise<readonly Slot[]> {
  const send = createSender(target, AbortSignal.timeout(target.caseTimeout), () => {});
  try {
    return await findFreeSlots(send, target.service, window);
  } catch {
    return [];
  }
}

function tooFew(found: number): string {
  return `The races need ${slotsNeeded} free slots of the service, and found ${found}.`;
}
