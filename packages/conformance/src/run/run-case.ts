import type { Slot } from "@careslot/fhir";
import type { Case } from "../case.ts";
import { CaseStopped, cannotApply } from "../case-stopped.ts";
import type { Context } from "../context.ts";
import { freeAmong } from "../diary/free-among.ts";
import type { SlotPool } from "../diary/slot-pool.ts";
import { createSender } from "../http/create-sender.ts";
import type { Exchange } from "../http/exchange.ts";
import { inflated } from "../http/inflated.ts";
import { failed, type Verdict } from "../verdict.ts";
import { cleanUp } from "./clean-up.ts";
import { createLedger, type Ledger } from "./ledger.ts";
import type { Target } from "./target.ts";

interface CaseRun {
  readonly verdict: Verdict;
  readonly exchanges: readonly Exchange[];
  /** Paths of what is left: appointments that could not be cancelled, slots that a booking without an answer may hold. */
  readonly left: readonly string[];
}

const stopped = "the run was stopped before the case came to its end";

/** Runs one case within its time, cancels what it booked, and gives its slots back where that went well. */
export async function runCase({ run }: Case, target: Target, pool: SlotPool): Promise<CaseRun> {
  const exchanges: Exchange[] = [];
  const taken: Slot[] = [];
  const ledger = createLedger();
  const timeout = AbortSignal.timeout(target.caseTimeout);
  const sendBy = (fetch: Target["fetch"]): Context["send"] => {
    const send = createSender({ ...target, fetch }, timeout, (exchange) => exchanges.push(exchange));
    return async (outgoing) => {
      if (target.signal.aborted) throw cannotApply(stopped);
      const sending = send(outgoing);
      const answer = await sending.catch(() => undefined);
      ledger.note(outgoing, answer);
      return answer ?? sending;
    };
  };
  const context: Context = {
    serviceRoot: target.audience,
    service: target.service,
    send: sendBy(target.fetch),
    sendRaw: async (outgoing) => {
      const { fetchRaw } = target;
      if (fetchRaw === undefined) throw cannotApply("this run cannot see how answers are compressed");
      return sendBy(async (request) => inflated(await fetchRaw(request)))(outgoing);
    },
    token: target.tokens,
    takeSlot: () => {
      const slot = pool.take();
      taken.push(slot);
      return slot;
    },
    now: target.now,
    newId: target.newId,
  };
  const running = target.signal.aborted ? Promise.reject(cannotApply(stopped)) : run(context);
  const verdict = await verdictOf(running, timeout, target.caseTimeout);
  const left = await tidyUp(target, ledger, taken);
  if (left.length === 0) pool.giveBack(taken);
  return { verdict, exchanges, left };
}

async function tidyUp(target: Target, ledger: Ledger, [first, ...rest]: readonly Slot[]): Promise<readonly string[]> {
  const send = createSender(target, AbortSignal.timeout(target.caseTimeout), () => {});
  const appointments = (await cleanUp(send, ledger.ids)).map((id) => `Appointment/${id}`);
  if (!ledger.hasLost() || first === undefined) return appointments;
  const free = await freeAmong(send, target.service, [first, ...rest]);
  return [...appointments, ...[first, ...rest].filter(({ id }) => !free.has(id)).map(({ id }) => `Slot/${id}`)];
}

/** Whatever goes wrong while a case runs is a verdict on the provider: it answered so that the case could not end. */
async function verdictOf(running: Promise<Verdict>, timeout: AbortSignal, milliseconds: number): Promise<Verdict> {
  const late = new Promise<Verdict>((resolve) => {
    timeout.addEventListener("abort", () => resolve(failed(`the case did not end within ${milliseconds} ms`)));
  });
  const ended = running.catch((error: unknown) =>
    error instanceof CaseStopped ? error.verdict : failed(`an answer could not be understood: ${String(error)}`),
  );
  return Promise.race([ended, late]);
}
