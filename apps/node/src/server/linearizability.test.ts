import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { checkHistory, createRecorder, type History } from "@careslot/appointments/linearizability";
import type { Resource } from "@careslot/fhir";
import { afterAll, beforeAll, expect, it } from "vitest";
import { demoResources } from "../demo/demo-resources.ts";
import { type Consumer, consumerOf } from "../testing/consumer.ts";
import { recordedConsumer } from "../testing/recorded-consumer.ts";
import { runCareslot } from "../testing/run-careslot.ts";
import { type ServingProcess, startServing } from "../testing/serving.ts";
import { temporaryFolder } from "../testing/temporary-folder.ts";

const rounds = 10;
const clients = 12;
const steps = 8;
const slotsInRound = 3;

const folder = temporaryFolder();
const cwd = folder.path;
const demo = demoResources(new Date());
const slots = demo.filter(isAheadOfUs).slice(0, rounds * slotsInRound);
let serving: ServingProcess;
beforeAll(async () => {
  const diary = [...demo.filter(({ resourceType }) => resourceType !== "Slot"), ...slots];
  writeFileSync(join(cwd, "diary.ndjson"), diary.map((resource) => JSON.stringify(resource)).join("\n"));
  await runCareslot(["import", "diary.ndjson"], { cwd });
  serving = await startServing(["serve"], { cwd, env: { PORT: "0", JWT_TRUST: "unsecured" } });
}, 60_000);
afterAll(async () => {
  await serving[Symbol.asyncDispose]();
  folder[Symbol.dispose]();
});

it("looks from outside as if requests came one after another, whatever crosses on the way (BOOK-30, CAN-24, D-04)", async () => {
  const consumer = consumerOf(`${serving.url.replace("127.0.0.1", "localhost")}/STU3`);
  const outcomes = new Set<string>();
  for (let round = 0; round < rounds; round++) {
    const held = slots.slice(round * slotsInRound, (round + 1) * slotsInRound);
    const history = await race(consumer, held, round);
    expect(checkHistory(history)).toEqual([]);
    expect(history.filter(({ answer }) => answer === undefined)).toEqual([]);
    for (const operation of history) outcomes.add(outcomeOf(operation));
  }
  const refusals = ["book slot-taken", "book request-repeated", "cancel version-conflict"];
  expect([...outcomes]).toEqual(expect.arrayContaining(["book", "cancel", "read", "history", ...refusals]));
}, 60_000);

/** Has many clients do random things to a few slots at the same time, each on a connection of its own. */
async function race(consumer: Consumer, slots: readonly Resource[], round: number): Promise<History> {
  const recorder = createRecorder();
  const { book, cancel, read, history } = recordedConsumer(consumer, recorder);
  const booked: { readonly appointment: Resource; readonly slot: Resource }[] = [];
  const random = randomNumbers(round);

  await Promise.all(
    Array.from({ length: clients }, async () => {
      for (let step = 0; step < steps; step++) await act();
    }),
  );
  return recorder.history();

  async function act(): Promise<void> {
    const known = booked[random(booked.length)];
    const dice = random(10);
    if (known === undefined || dice < 3) return hold(slots[random(slots.length)] as Resource);
    const { appointment, slot } = known;
    const id = String(appointment.id);
    if (dice < 5) return cancel(appointment, 1 + random(2), requestId());
    if (dice < 6) return cancel(appointment, 1).then(() => hold(slot));
    return dice < 8 ? read(id) : history(id);
  }

  async function hold(slot: Resource): Promise<void> {
    const appointment = await book(slot, requestId());
    if (appointment !== undefined) booked.push({ appointment, slot });
  }

  /** One of a few, so that some are used more than once. */
  function requestId(): string | undefined {
    const number = round * 100 + random(30);
    return number % 2 === 0 ? undefined : `00000000-0000-4000-8000-${String(number).padStart(12, "0")}`;
  }
}

function outcomeOf({ kind, answer }: History[number]): string {
  const said = answer?.said;
  return typeof said === "object" && "reason" in said ? `${kind} ${said.reason}` : kind;
}

/** A slot that does not begin before the day after today's. */
function isAheadOfUs({ resourceType, ...resource }: Resource): boolean {
  const aDay = 24 * 60 * 60 * 1000;
  return resourceType === "Slot" && Date.parse(String(resource["start"])) > Date.now() + aDay;
}

/** The same numbers each time, from 0 on and below a bound: a linear congruential generator's upper bits. */
function randomNumbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}
