import { spawn } from "node:child_process";
import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { fileURLToPath } from "node:url";
import { firstStart, slotAt } from "../diary/diary.ts";
import { directoryOf } from "../diary/directory.ts";
import type { Row } from "../report/row.ts";
import type { BenchRun } from "../run/bench-run.ts";

const area = "Growth, import and export";
const slots = 100_000;
/** Each thread of the process says at its end how many kilobytes the process has had at most. */
const sayMemory = `data:text/javascript,process.on("exit",()=>console.error(process.resourceUsage().maxRSS))`;

/** `careslot import` of 100,000 slots as NDJSON into a new database, and `careslot export` of them: time and memory. */
export async function* importing(run: BenchRun): AsyncGenerator<Row, void> {
  if (run.quick || !["import", "export"].some((command) => run.wants(area, `${command}, `))) return;
  const [file, database] = [join(run.folder, "diary.ndjson"), `file:${join(run.folder, "imported.db")}`];
  await pipeline(Readable.from(lines()), createWriteStream(file));
  for (const [command, path] of [
    ["import", file],
    ["export", join(run.folder, "export.ndjson")],
  ] as const) {
    const { milliseconds, megabytes } = await timed(command, path, `--database-url=${database}`);
    const what = `${command}, ${slots.toLocaleString("en-GB")} slots`;
    yield { area, what, ours: { value: milliseconds, unit: "ms" }, target: { atMost: 60_000 } };
    yield { area, what: `${what}, memory`, ours: { value: megabytes, unit: "MB" }, target: { atMost: 300 } };
  }
}

function* lines(): Generator<string, void> {
  const now = new Date();
  const services = 20;
  for (const resource of directoryOf(services, now)) yield `${JSON.stringify(resource)}\n`;
  for (let service = 0; service < services; service += 1) {
    for (let index = 0; index < slots / services; index += 1)
      yield `${JSON.stringify(slotAt(firstStart(now), service, index))}\n`;
  }
}

/** Runs a command of careslot to its end. */
async function timed(
  ...args: readonly string[]
): Promise<{ readonly milliseconds: number; readonly megabytes: number }> {
  const began = performance.now();
  const main = fileURLToPath(import.meta.resolve("@careslot/node/src/main.ts"));
  const child = spawn(process.execPath, ["--import", sayMemory, main, ...args], {
    stdio: ["ignore", "ignore", "pipe"],
  });
  let printed = "";
  child.stderr.on("data", (chunk) => (printed += String(chunk)));
  await once(child, "close");
  if (child.exitCode !== 0) throw new Error(`careslot ${args[0]} failed: ${printed}`);
  const megabytes = Math.max(...printed.trim().split("\n").map(Number)) / 1024;
  return { milliseconds: performance.now() - began, megabytes };
}
