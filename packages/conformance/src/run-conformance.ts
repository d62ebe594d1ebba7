import { formatInstant, type Slot } from "@careslot/fhir";
import type { Area, Case } from "./case.ts";
import { areas } from "./cases/areas.ts";
import type { ConformanceOptions } from "./conformance-options.ts";
import { type BookingWindow, findFreeSlots, usualWindow } from "./diary/find-free-slots.ts";
import { createSlotPool } from "./diary/slot-pool.ts";
import { createSender } from "./http/create-sender.ts";
import type { CaseResult, Report } from "./report/report.ts";
import { inOrder } from "./run/in-order.ts";
import { runCase } from "./run/run-case.ts";
import type { Target } from "./run/target.ts";
import { targetOf } from "./run/target-of.ts";

/** The most slots that one case takes. */
const slotsOfACase = 2;

/**
 * Puts a provider to the test: runs the cases in order, some at a time, each in slots of its own, and cancels what they
 * booked. Whatever the provider does ends in a verdict; only wrong options throw, a `TypeError`.
 */
export async function runConformance(options: ConformanceOptions): Promise<Report> {
  const target = targetOf(options);
  const cases = chosenCases(options.only);
  const started = target.now();
  const slots = await freeSlots(target, options.window ?? usualWindow(started));
  const pool = createSlotPool(slots);
  const leftovers: string[] = [];
  let done = 0;
  const concurrency = Math.max(1, Math.min(options.concurrency ?? 4, Math.floor(slots.length / slotsOfACase)));
  const results = await inOrder(cases, concurrency, async ({ area, statement }) => {
    const { verdict, exchanges, left } = await runCase(statement, target, pool);
    leftovers.push(...left.map((path) => `${target.baseUrl}/${path}`));
    const { run: _run, ...about } = statement;
    const result: CaseResult = { area, ...about, verdict, exchanges };
    done += 1;
    options.onResult?.(result, done, cases.length);
    return result;
  });
  return { baseUrl: target.baseUrl, service: target.service, started: formatInstant(started), results, leftovers };
}

function chosenCases(only: readonly string[] = [""]): readonly { readonly area: string; readonly statement: Case }[] {
  const chosen = areas.flatMap(({ name, cases }: Area) =>
    cases
      .filter(({ id }) => only.some((start) => id.startsWith(start)))
      .map((statement) => ({ area: name, statement })),
  );
  if (chosen.length === 0) throw new TypeError("There is no case whose id starts so.");
  return chosen;
}

/** A provider that cannot be searched still gets its report: the cases that need a slot say that none was found. */
async function freeSlots(target: Target, window: BookingWindow): Promise<readonly Slot[]> {
  const send = createSender(target, AbortSignal.timeout(target.caseTimeout), () => {});
  try {
    return await findFreeSlots(send, target.service, window);
  } catch {
    return [];
  }
}
