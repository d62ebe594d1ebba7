import type { RaceOptions } from "../race/race-options.ts";
import type { RaceReport } from "../race/race-report.ts";
import { runRaces } from "../race/run-races.ts";
import { unsecuredToken } from "../tokens/unsecured-token.ts";
import type { Breakage } from "./breakage.ts";
import { service } from "./diary.ts";
import { fetchOf, handlerOf } from "./handler.ts";
import { baseUrl, type Fetch, now, openProvider, type OpenOptions } from "./open-provider.ts";

/** Races on a provider of this process. */
export function raceHere(fetch: Fetch, options: Pick<RaceOptions, "rounds" | "signal"> = {}): Promise<RaceReport> {
  const token: RaceOptions["token"] = (claims) => unsecuredToken(claims, now);
  return runRaces({ baseUrl, service, token, fetch, now: () => now, rounds: 1, connections: 8, ...options });
}

/** Races on the real provider with one thing done wrong. */
export async function raceOn(breakage: Breakage, options: Pick<OpenOptions, "slots"> = {}): Promise<RaceReport> {
  return raceHere(fetchOf(breakage(handlerOf(await openProvider(options)))));
}

/** What kinds of violations were found, and the requirements that each breaks, in the order in which they were found. */
export function foundIn({ runs }: RaceReport): Readonly<Record<string, readonly string[]>> {
  const violations = runs.flatMap((run) => run.violations);
  return Object.fromEntries(violations.toReversed().map(({ rule, requirements }) => [rule, requirements]));
}
