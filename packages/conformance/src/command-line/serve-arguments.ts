import { type FailureRule, readFailureRule } from "../sandbox/failure-rule.ts";

/** What the command line says of the sandbox, in the words of `serveUsage`. */
export interface ServeArguments {
  readonly host: string;
  readonly port: number;
  readonly ssp: "on" | "off";
  readonly asid: string;
  readonly failures: readonly FailureRule[];
  /** Seconds until an answer that does not come is given up. */
  readonly patience: number;
}

export const serveFlags = {
  host: { type: "string" },
  port: { type: "string" },
  ssp: { type: "string" },
  asid: { type: "string" },
  fail: { type: "string", multiple: true },
  patience: { type: "string" },
  help: { type: "boolean" },
} as const;

/** The flags as they were given. */
export interface ServeValues {
  readonly host?: string;
  readonly port?: string;
  readonly ssp?: string;
  readonly asid?: string;
  readonly fail?: readonly string[];
  readonly patience?: string;
}

/** Reads the arguments. Throws a `TypeError` that names the one that makes no sense. */
export function readServeArguments(values: ServeValues): ServeArguments {
  const { host = "127.0.0.1", ssp = "off", asid = "200000000002", fail = [] } = values;
  if (ssp !== "on" && ssp !== "off") throw new TypeError("--ssp must be on or off.");
  if (!/^\d{12}$/.test(asid)) throw new TypeError("--asid must be an ASID of twelve digits.");
  return {
    host,
    port: whole("port", values.port ?? "8090", 65_535),
    ssp,
    asid,
    failures: fail.map(readFailureRule),
    patience: whole("patience", values.patience ?? "60", 3600),
  };
}

function whole(name: string, value: string, most: number): number {
  if (!/^\d{1,5}$/.test(value) || Number(value) > most) {
    throw new TypeError(`--${name} must be a whole number from 0 to ${most}.`);
  }
  return Number(value);
}
