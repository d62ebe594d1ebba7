import { readAudience } from "./read-audience.ts";

/** What the command line says about a run, in the words of its usage. */
export interface FuzzArguments {
  readonly baseUrl: string;
  /** What the provider calls its service root, where that is another. */
  readonly audience?: string;
  readonly service: string;
  readonly organisation?: string;
  /** The command that makes tokens; none for unsigned ones. */
  readonly tokenCommand?: string;
  readonly requests: number;
  readonly seed: number;
  readonly connections: number;
  /** Milliseconds that an answer may take. */
  readonly limit: number;
  /** The provider's process, when its memory is to be watched. */
  readonly pid?: number;
  /** Folder for the requests that were not answered as they should be. */
  readonly save: string;
  /** A saved request to be sent again, instead of a run. */
  readonly send?: string;
}

/** The flags that take a value, and those that stand alone. */
export const fuzzFlags = {
  service: { type: "string" },
  "token-command": { type: "string" },
  unsecured: { type: "boolean" },
  aud: { type: "string" },
  ods: { type: "string" },
  requests: { type: "string" },
  seed: { type: "string" },
  connections: { type: "string" },
  timeout: { type: "string" },
  pid: { type: "string" },
  save: { type: "string" },
  send: { type: "string" },
  help: { type: "boolean" },
} as const;

/** What `fuzz --help` prints. */
export const fuzzUsage = `Usage: careslot-conformance fuzz BASE_URL --service ID (--token-command COMMAND | --unsecured) [options]

Sends requests that are nearly right, or not at all, and says which of them were not answered as any must be. It books
and cancels in the diary of the service given, in free slots only, and cancels what it booked.

  --requests N             how many (10000)
  --seed N                 the same seed makes the same choices (1)
  --connections N          at a time (8)
  --timeout SECONDS        longest that an answer may take (10)
  --pid PID                process of the provider on this machine: tells whether its memory grows
  --save FOLDER            where to write requests that were answered wrongly (fuzz-faults)
  --send FILE              send one of these again, print the answer, and do nothing else
  --service, --token-command, --unsecured, --aud, --ods   as for careslot-conformance itself

Exits with 1 when something was found, and with 2 when the command makes no sense.
`;

type Values = {
  readonly [Name in keyof typeof fuzzFlags]?: (typeof fuzzFlags)[Name]["type"] extends "boolean" ? boolean : string;
};

/** Reads the arguments. Throws a `TypeError` that names the one that makes no sense. */
export function readFuzzArguments(values: Values, positionals: readonly string[]): FuzzArguments {
  const [baseUrl, ...more] = positionals;
  const { service, unsecured = false, ods, save = "fuzz-faults", send } = values;
  const tokenCommand = values["token-command"];
  if (baseUrl === undefined || more.length > 0 || !URL.canParse(baseUrl)) throw new TypeError("Give one base URL.");
  if (service === undefined) throw new TypeError("Give --service.");
  if (unsecured === (tokenCommand !== undefined)) throw new TypeError("Give --token-command or --unsecured.");
  const pid = values.pid === undefined ? undefined : whole("pid", values.pid);
  return {
    baseUrl: baseUrl.replace(/\/$/, ""),
    ...readAudience(values.aud),
    service,
    ...(ods !== undefined && { organisation: ods }),
    ...(tokenCommand !== undefined && { tokenCommand }),
    requests: whole("requests", values.requests ?? "10000"),
    seed: whole("seed", values.seed ?? "1"),
    connections: whole("connections", values.connections ?? "8"),
    limit: 1000 * whole("timeout", values.timeout ?? "10"),
    ...(pid !== undefined && { pid }),
    save,
    ...(send !== undefined && { send }),
  };
}

function whole(name: string, value: string): number {
  if (!/^[1-9]\d{0,8}$/.test(value)) throw new TypeError(`--${name} must be a whole number, from 1 on.`);
  return Number(value);
}
