import process from "node:process";
import type { LogEvent } from "@careslot/provider";

/** Writes an event to standard output as one line of JSON. */
export function writeLogLine(event: LogEvent): void {
  process.stdout.write(`${JSON.stringify(event)}\n`);
}
