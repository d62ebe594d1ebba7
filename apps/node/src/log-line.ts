import process from "node:process";
import type { LogEvent } from "@careslot/provider";

/** Lines of the requests that are answered in the same turn of the event loop. */
let lines = "";

/** Writes an event to standard output as one line of JSON, together with the others of its turn: a write waits for its reader. */
export function writeLogLine(event: LogEvent): void {
  if (lines === "") setImmediate(flush);
  lines += `${JSON.stringify(event)}\n`;
}

function flush(): void {
  if (lines === "") return;
  process.stdout.write(lines);
  lines = "";
}

process.on("exit", flush);
