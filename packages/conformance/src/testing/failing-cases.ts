import type { Area } from "../case.ts";
import { runConformance } from "../run-conformance.ts";
import { unsecuredToken } from "../tokens/unsecured-token.ts";
import type { Breakage } from "./breakage.ts";
import { compressing } from "./compressing.ts";
import { service } from "./diary.ts";
import { fetchOf, handlerOf } from "./handler.ts";
import { baseUrl, now, openProvider } from "./open-provider.ts";

/** One thing that a provider does wrong, and the cases that must find it, and no others. */
export interface Fault {
  readonly what: string;
  readonly breakage: Breakage;
  readonly found: readonly string[];
  /** Runs only these cases, where the fault leaves nothing to stand on for the rest of its area. */
  readonly only?: readonly string[];
}

/** Enough for every case to book a slot that nobody has booked before. */
const slots = 150;

/**
 * The ids of the cases that fail when the provider is broken so, in alphabetical order: of the area that the fault
 * belongs to, and of those elsewhere that should find it too.
 */
export async function failingCases(fault: Fault, { cases }: Area): Promise<readonly string[]> {
  const fetch = fetchOf(fault.breakage(handlerOf(await openProvider({ slots }))));
  const { results } = await runConformance({
    baseUrl,
    service,
    token: (claims) => unsecuredToken(claims, now),
    fetch,
    fetchRaw: compressing(fetch),
    now: () => now,
    only: fault.only ?? [...cases.map(({ id }) => id), ...fault.found],
  });
  return results
    .filter(({ verdict }) => verdict.outcome === "failed")
    .map(({ id }) => id)
    .toSorted();
}
