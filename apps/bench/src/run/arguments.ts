import { parseArgs } from "node:util";

/** What the command line asks for. */
export interface BenchArguments {
  /** Only rows whose area and name, in lower case, match. */
  readonly only: RegExp | undefined;
  readonly quick: boolean;
  /** File for the results. */
  readonly json: string | undefined;
  /** Folder for CPU profiles. */
  readonly profile: string | undefined;
  readonly help: boolean;
}

export const usage = `Measures Careslot beside the floor of the same work, and prints one table.

  --only PATTERN   only rows whose area and name match, such as 'http on node: book.*32'
  --quick          fewer rounds, in two minutes at most
  --json FILE      where the results go (default: apps/bench/dist/bench.json)
  --profile DIR    CPU profiles of the servers that are ours, for Chrome's developer tools`;

/** Throws a `TypeError` for what it does not know. */
export function readArguments(args: readonly string[]): BenchArguments {
  const { values } = parseArgs({
    args: args[0] === "--" ? args.slice(1) : [...args],
    options: {
      only: { type: "string" },
      quick: { type: "boolean", default: false },
      json: { type: "string" },
      profile: { type: "string" },
      help: { type: "boolean", short: "h", default: false },
    },
  });
  const { only, quick, json, profile, help } = values;
  return { only: only === undefined ? undefined : new RegExp(only, "i"), quick, json, profile, help };
}
