import { runConformance } from "../run-conformance.ts";
import { unsecuredToken } from "../tokens/unsecured-token.ts";
import type { Breakage } from "./breakage.ts";
import { service } from "./diary.ts";
import { fetchOf, handlerOf } from "./handler.ts";
import { baseUrl, now, openProvider } from "./open-provider.ts";

/** One thing that a provider does wrong, and the cases that must find it, and no others. */
export interface Fault {
  readonly what: string;
  readonly breakage: Breakage;
  readonly found: readonly string[];
  /** Runs only these cases, where the fault leaves nothing to stand on for the rest. */
  readonly only?: readonly string[];
}

/** The ids of the cases that fail when the provider is broken so, in the order of their names. */
export async function failingCases({ breakage, only }: Fault): Promise<readonly string[]> {
  const provider = handlerOf(await openProvider({ slots: 400 }));
  const { results } = await runConformance({
    baseUrl,
    service,
    token: (claims) => unsecuredToken(claims, now),
    fetch: fetchOf(breakage(provider)),
    now: () => now,
    ...(only && { only }),
  });
  return results
    .filter(({ verdict }) => verdict.outcome === "failed")
    .map(({ id }) => id)
    .toSorted();
}
