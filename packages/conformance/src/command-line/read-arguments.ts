import type { ConformanceOptions } from "../conformance-options.ts";
import type { BookingWindow } from "../diary/find-free-slots.ts";
import { readAudience } from "./read-audience.ts";

/** Where to write what came out, besides the table. */
export interface Outputs {
  /** File for the report as JSON. */
  readonly json?: string;
  /** File for the report as JUnit XML. */
  readonly junit?: string;
  /** Folder for the evidence, which must be empty or not be there yet. */
  readonly evidence?: string;
}

/** What the command line says, in the words of `usage`. */
export interface Arguments {
  readonly options: Omit<ConformanceOptions, "token" | "onResult"> & { readonly requestTimeout: number };
  /** The command that makes tokens; none for unsigned ones. */
  readonly tokenCommand?: string;
  readonly write: Outputs;
}

/** Milliseconds that a token command may take: the first run of a package runner may have something to download. */
export const tokenTimeout = 60_000;

/** The flags that take a value, and those that stand alone. */
export const flags = {
  service: { type: "string" },
  "token-command": { type: "string" },
  unsecured: { type: "boolean" },
  aud: { type: "string" },
  ods: { type: "string" },
  asid: { type: "string" },
  from: { type: "string" },
  to: { type: "string" },
  only: { type: "string" },
  concurrency: { type: "string" },
  timeout: { type: "string" },
  json: { type: "string" },
  junit: { type: "string" },
  evidence: { type: "string" },
  help: { type: "boolean" },
} as const;

export type Values = {
  readonly [Name in keyof typeof flags]?: (typeof flags)[Name]["type"] extends "boolean" ? boolean : string;
};

/** Reads the arguments. Throws a `TypeError` that names the one that makes no sense. */
export function readArguments(values: Values, positionals: readonly string[]): Arguments {
  const [baseUrl, ...more] = positionals;
  const { service, unsecured = false, aud, ods, only, json, junit, evidence } = values;
  const tokenCommand = values["token-command"];
  if (baseUrl === undefined || more.length > 0 || !URL.canParse(baseUrl)) throw new TypeError("Give one base URL.");
  if (service === undefined) throw new TypeError("Give --service.");
  if (unsecured === (tokenCommand !== undefined)) throw new TypeError("Give --token-command or --unsecured.");
  const requestTimeout = 1000 * (positive("timeout", values.timeout) ?? 10);
  const concurrency = positive("concurrency", values.concurrency);
  const window = windowOf(values);
  return {
    options: {
      baseUrl: baseUrl.replace(/\/$/, ""),
      ...readAudience(aud),
      service,
      ...(ods !== undefined && { organisation: ods }),
      ...(values.asid !== undefined && { asid: asidsOf(values.asid) }),
      ...(window !== undefined && { window }),
      ...(only !== undefined && { only: only.split(",") }),
      ...(concurrency !== undefined && { concurrency }),
      requestTimeout,
      caseTimeout: 3 * requestTimeout + (tokenCommand === undefined ? 0 : tokenTimeout),
    },
    ...(tokenCommand !== undefined && { tokenCommand }),
    write: {
      ...(json !== undefined && { json }),
      ...(junit !== undefined && { junit }),
      ...(evidence !== undefined && { evidence }),
    },
  };
}

/** A whole number from 1 to 9999, where one is given. */
export function positive(name: string, value: string | undefined): number | undefined {
  if (value === undefined) return undefined;
  if (!/^[1-9]\d{0,3}$/.test(value)) throw new TypeError(`--${name} must be a whole number from 1 to 9999.`);
  return Number(value);
}

function windowOf({ from, to }: Values): BookingWindow | undefined {
  if (from === undefined && to === undefined) return undefined;
  const [start, end] = [new Date(from ?? ""), new Date(to ?? "")];
  if (!(start < end)) throw new TypeError("--from and --to must both be times, the first before the second.");
  return { from: start, to: end };
}

function asidsOf(value: string): { readonly from: string; readonly to: string } {
  const [, from, to] = /^(\d{12}):(\d{12})$/.exec(value) ?? [];
  if (from === undefined || to === undefined) throw new TypeError("--asid must be two ASIDs: FROM:TO.");
  return { from, to };
}
