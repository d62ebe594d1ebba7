import type { Change } from "./make-sending.ts";
import type { FaultKind } from "./judge.ts";
import type { MemoryUse } from "./memory-use.ts";
import type { Heard } from "./reply.ts";

/** A request that was not answered as any must be. */
export interface Fault {
  readonly kind: FaultKind;
  /** Its number in the run. With the seed it tells how the request was made. */
  readonly request: number;
  readonly changes: readonly Change[];
  /** The request as it went out, with the names of scopes for its tokens. */
  readonly bytes: Uint8Array;
  readonly heard: Heard;
}

/** What a run has found. */
export interface FuzzReport {
  readonly seed: number;
  /** Requests that were sent: fewer than were asked for when the run was given up for its many faults. */
  readonly requests: number;
  /** How many had each status, or no answer. */
  readonly answers: ReadonlyMap<string, number>;
  readonly faults: readonly Fault[];
  /** Whether the provider could be searched, booked and cancelled with afterwards. */
  readonly books: boolean;
  /** Memory of the provider's process; absent where nobody measured it. */
  readonly memory?: MemoryUse;
}

/** Whether nothing was found. */
export function isSound({ faults, books, memory }: FuzzReport): boolean {
  return faults.length === 0 && books && memory?.grows !== true;
}

/** The report for people. */
export function fuzzText(report: FuzzReport): string {
  const { seed, requests, answers, faults, books, memory } = report;
  const counts = [...answers].toSorted().map(([answer, count]) => `${answer}: ${count}`);
  return [
    ...faults.map(faultLine),
    `${requests} requests with seed ${seed}: ${faults.length} faults`,
    `  ${counts.join(", ")}`,
    `  The provider ${books ? "books and cancels" : "does NOT book and cancel"} afterwards`,
    ...(memory === undefined ? [] : [memoryLine(memory)]),
    "",
  ].join("\n");
}

/** A fault in a line; nothing of the request or the answer is in it but the status. */
export function faultLine({ kind, request, changes, heard }: Fault): string {
  return `  ${kind}: request ${request} (${changes.join(", ")}), ${answerName(heard)}`;
}

/** What an answer is counted as. */
export function answerName(heard: Heard): string {
  return typeof heard === "object" ? String(heard.status) : heard;
}

function memoryLine({ early, late, most, grows }: MemoryUse): string {
  const [first, last, peak] = [early, late, most].map((bytes) => Math.round(bytes / 2 ** 20));
  return `  Memory ${grows ? "GROWS" : "does not grow"}: ${first} MB after a third, ${last} MB in the end, ${peak} MB at most`;
}
