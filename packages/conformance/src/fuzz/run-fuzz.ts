import { askerOf } from "./asker-of.ts";
import { gzip } from "../http/gzip.ts";
import type { FuzzOptions } from "./fuzz-options.ts";
import { answerName, type Fault, type FuzzReport } from "./fuzz-report.ts";
import { judge } from "./judge.ts";
import { createKeeper, type Mishap } from "./keep-appointments.ts";
import { type Change, makeSending } from "./make-sending.ts";
import type { Material } from "./material.ts";
import { memoryUse } from "./memory-use.ts";
import { randomFor } from "./random.ts";
import type { Wire } from "./reply.ts";
import { savedRequest } from "./saved-request.ts";
import { slotsFor } from "./slots-for.ts";
import { stillBooks } from "./still-books.ts";

/** Appointments that requests can be about, at a time. */
const mostKept = 24;

/** Faults after which a run is given up. */
const mostFaults = 100;

/**
 * Sends a provider requests that are nearly right, and asserts of each that it is answered in time, that no answer is
 * the provider's own failure, and that refusals are OperationOutcomes which repeat nothing about a patient. Throws when
 * there is nothing to begin with: no token, or no free slot.
 */
export async function runFuzz(options: FuzzOptions): Promise<FuzzReport> {
  const wire = options.openWire();
  try {
    return await runOver(wire, options);
  } finally {
    wire.close();
  }
}

/** Runs on connections of its own, with one beside them for what comes before and afterwards. */
async function runOver(own: Wire, options: FuzzOptions): Promise<FuzzReport> {
  const { seed, requests, connections = 8 } = options;
  const tokens = new Map<string, string>();
  const asker = askerOf(options, tokens);
  const slots = await slotsFor(options, asker, own);
  const keeper = createKeeper(asker, Math.min(mostKept, Math.ceil(slots.length / 2)));
  const bomb = await gzip(new Uint8Array(32 * 2 ** 20).fill(0x20));
  const material: Material = { ...asker, service: options.service, slots, kept: keeper.kept, bomb };
  const answers = new Map<string, number>();
  const faults: Fault[] = [];
  const samples: number[] = [];
  let next = 0;

  const tell = async (mishap: Mishap, request: number, changes: readonly Change[]): Promise<void> => {
    const { kind, sending, heard } = mishap;
    const fault: Fault = { kind, request, changes, bytes: savedRequest(sending.bytes, tokens), heard };
    faults.push(fault);
    await options.onFault?.(fault);
  };
  const sendOne = async (request: number, { send }: Wire): Promise<void> => {
    const random = randomFor(seed, request);
    const { sending, changes } = await makeSending(material, random);
    const heard = await send(sending);
    answers.set(answerName(heard), (answers.get(answerName(heard)) ?? 0) + 1);
    const kind = await judge(sending, heard);
    if (kind) await tell({ kind, sending, heard }, request, changes);
    const mishap = await keeper.note(heard, send, random);
    if (mishap) await tell(mishap, request, changes);
  };
  const work = async (): Promise<void> => {
    const wire = options.openWire();
    while (next < requests && faults.length < mostFaults) {
      const request = next;
      next += 1;
      if (options.memory && request % Math.ceil(requests / 100) === 0) samples.push(await options.memory());
      await sendOne(request, wire);
    }
    wire.close();
  };

  await Promise.all(Array.from({ length: connections }, work));
  for (const mishap of await keeper.cancelAll(own.send)) await tell(mishap, next, ["nothing"]);
  const books = await stillBooks(material, own);
  const memory = memoryUse(samples);
  return { seed, requests: next, answers, faults, books, ...(memory && { memory }) };
}
