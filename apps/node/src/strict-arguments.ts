import { parseArgs, type ParseArgsOptionsConfig } from "node:util";
import type { ArgsDef } from "citty";
import { Refusal } from "./refusal.ts";

/** Refuses flags that a command does not have, flags without their value, and arguments that nothing takes: citty lets them pass. */
export function refuseUnknownArguments(definitions: ArgsDef, args: readonly string[]): void {
  const flags = Object.entries(definitions).filter(([, { type }]) => type !== "positional");
  const options: ParseArgsOptionsConfig = Object.fromEntries(
    flags.map(([name, { type }]) => [name, { type: type === "boolean" ? "boolean" : "string" }]),
  );
  const allowPositionals = flags.length < Object.keys(definitions).length;
  try {
    parseArgs({ args: [...args], options, allowPositionals, strict: true });
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw new Refusal(`${firstSentence(error.message)}, see --help`);
  }
}

function firstSentence(message: string): string {
  return message.split(/[.\n]/, 1)[0] ?? message;
}
