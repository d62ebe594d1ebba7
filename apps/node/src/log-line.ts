import process from "node:process";
import type { LogEvent } from "@careslot/provider";

/** Milliseconds that a line waits for others: a write wakes its reader, and waits for it where it is slow. */
const longest = 50;

/** Characters that wait at most. */
const most = 64 * 1024;

let lines = "";

/** Writes an event to standard output as one line of JSON, soon, and before the process ends in any way but being killed. */
export function writeLogLine(event: LogEvent): void {
  if (lines === "") setTimeout(flush, longest).unref();
  lines += `${JSON.stringify(event)}\n`;
  if (lines.length > most) flush();
}

function flush(): void {
  if (lines !== "") process.stdout.write(lines);
  lines = "";
}

process.on("exit", flush);
