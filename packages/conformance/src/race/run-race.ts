import type { Slot } from "@careslot/fhir";
import { isAccepted } from "../checks/check.ts";
import { createSender } from "../http/create-sender.ts";
import { inOrder } from "../run/in-order.ts";
import { createLedger } from "../run/ledger.ts";
import type { Target } from "../run/target.ts";
import { createLog } from "./create-log.ts";
import type { Race } from "./race.ts";
import type { RaceRun } from "./race-report.ts";
import type { RandomNumbers } from "./random-numbers.ts";
import type { Sent } from "./sent.ts";
import { tidyUp } from "./tidy-up.ts";
import { createTrack, type Track } from "./track.ts";
import { violationsIn } from "./violations-in.ts";

/** What all races of a run have in common. */
export interface RaceSettings {
  readonly target: Target;
  readonly clients: number;
  readonly random: RandomNumbers;
  /** Whether the provider offers histories. */
  readonly hasHistory: boolean;
}

/** What came of a race. */
export interface Raced extends Omit<RaceRun, "race" | "round"> {
  readonly sent: readonly Sent[];
  /** Paths of what the race has left behind. */
  readonly left: readonly string[];
}

/** Runs a race in these slots, looks afterwards what is left of it, checks all that was seen, and cancels what was booked. */
export async function runRace(
  race: Race,
  slots: readonly [Slot, ...Slot[]],
  { target, ...settings }: RaceSettings,
): Promise<Raced> {
  const { caseTimeout, service, newId } = target;
  // A race that has begun is run to its end even when the run is stopped: an answer that nobody waits for may be a booking.
  const signal = AbortSignal.timeout(caseTimeout);
  const ledger = createLedger();
  const send = createSender(target, signal, () => {});
  const log = createLog(async (outgoing) => {
    const answer = await send(outgoing);
    ledger.note(outgoing, answer);
    return answer;
  }, newId);
  const track = createTrack({ ...settings, slots, service, newId }, log);
  await race.run(track);
  await lookBack(track);
  const sent = log.sent();
  const tidying = createSender(target, AbortSignal.timeout(caseTimeout), () => {});
  const left = await tidyUp(tidying, { service, slots, ids: ledger.ids, sent });
  return { ...countsOf(sent), violations: violationsIn(sent), sent, left };
}

/** Once nothing is under way any more, everything that was acknowledged must be there. */
async function lookBack(track: Track): Promise<void> {
  await inOrder(track.held(), track.clients, async (held) => {
    await track.read(held);
    await track.readHistory(held);
  });
  await track.look();
}

function countsOf(sent: readonly Sent[]): Pick<RaceRun, "requests" | "granted" | "refused" | "open"> {
  const statuses = sent.map(({ answer }) => answer?.told.status ?? 0);
  const changes = sent.filter(({ method }) => method !== "GET").flatMap(({ answer }) => answer?.told ?? []);
  return {
    requests: sent.length,
    granted: changes.filter(isAccepted).length,
    refused: changes.filter(({ status }) => status >= 400 && status <= 499).length,
    open: statuses.filter((status) => status === 0 || status >= 500),
  };
}
