import type { RaceOptions } from "../race/race-options.ts";
import { type Arguments, positive, readArguments, type Values } from "./read-arguments.ts";

/** What the command line of `race` says, in the words of `raceUsage`. */
export interface RaceArguments extends Pick<Arguments, "tokenCommand"> {
  readonly options: Omit<RaceOptions, "token" | "onRace" | "signal">;
}

/** The flags of `race`: which provider, as everywhere, and how hard. */
export const raceFlags = {
  service: { type: "string" },
  "token-command": { type: "string" },
  unsecured: { type: "boolean" },
  aud: { type: "string" },
  ods: { type: "string" },
  asid: { type: "string" },
  from: { type: "string" },
  to: { type: "string" },
  timeout: { type: "string" },
  rounds: { type: "string" },
  connections: { type: "string" },
  seed: { type: "string" },
  help: { type: "boolean" },
} as const;

type Numbers = "rounds" | "connections" | "seed";

export type RaceValues = Pick<Values, Exclude<keyof typeof raceFlags, Numbers>> & {
  readonly [Name in Numbers]?: string;
};

/** Reads the arguments of `race`. Throws a `TypeError` that names the one that makes no sense. */
export function readRaceArguments(values: RaceValues, positionals: readonly string[]): RaceArguments {
  const { options, tokenCommand } = readArguments(values, positionals);
  const { caseTimeout: _caseTimeout, only: _only, concurrency: _concurrency, ...provider } = options;
  const rounds = positive("rounds", values.rounds);
  const connections = positive("connections", values.connections);
  const seed = positive("seed", values.seed);
  if (connections === 1) throw new TypeError("--connections must be 2 or more: one client alone races nobody.");
  return {
    options: {
      ...provider,
      ...(rounds !== undefined && { rounds }),
      ...(connections !== undefined && { connections }),
      ...(seed !== undefined && { seed }),
    },
    ...(tokenCommand !== undefined && { tokenCommand }),
  };
}
