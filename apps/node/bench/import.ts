// Imports 100,000 slots into a new database, as NDJSON and through the command line, and says how long it takes and how
// much memory the process has at most.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { createWriteStream, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { fileURLToPath } from "node:url";
import { demoResources } from "../src/demo/demo-resources.ts";
import { temporaryFolder } from "../src/testing/temporary-folder.ts";

const slots = 100_000;
const mostSeconds = 60;
const mostMegabytes = 300;
const rounds = 3;
/** Each thread of the process says at its end how many kilobytes the process has had at most. */
const sayMemory = `data:text/javascript,process.on("exit",()=>console.error(process.resourceUsage().maxRSS))`;

using folder = temporaryFolder();
const file = join(folder.path, "diary.ndjson");
await pipeline(Readable.from(diary()), createWriteStream(file));

const results = [];
for (let round = 0; round < rounds; round += 1) results.push(await importOnce());
console.log(`careslot import of ${slots} slots, and an export of them.`);
console.table(results);
const isMet = results.every(({ import: took, MB }) => took <= mostSeconds && MB <= mostMegabytes);
console.log(`${isMet ? "met" : "MISSED"}  within ${mostSeconds} s and ${mostMegabytes} MB`);
const written = new URL("../dist/bench.json", import.meta.url);
mkdirSync(new URL(".", written), { recursive: true });
writeFileSync(written, `${JSON.stringify(results, null, 2)}\n`);
if (!isMet) process.exitCode = 1;

/** The demonstration's directory, and its slots over and over under other ids. */
function* diary(): Generator<string, void> {
  const resources = demoResources(new Date("2026-06-01T06:00:00Z"));
  const patterns = resources.filter(({ resourceType }) => resourceType === "Slot");
  for (const resource of resources) if (resource.resourceType !== "Slot") yield `${JSON.stringify(resource)}\n`;
  for (let index = 0; index < slots; index += 1) {
    const pattern = patterns[index % patterns.length];
    yield `${JSON.stringify({ ...pattern, id: `${pattern?.id}-${index}` })}\n`;
  }
}

async function importOnce() {
  const database = join(folder.path, "careslot.db");
  for (const ending of ["", "-wal", "-shm"]) rmSync(database + ending, { force: true });
  const imported = await timed("import", file, `--database-url=file:${database}`);
  const exported = await timed("export", join(folder.path, "export.ndjson"), `--database-url=file:${database}`);
  return { import: imported.seconds, MB: imported.megabytes, export: exported.seconds, "MB ": exported.megabytes };
}

/** Runs a command, in seconds and in megabytes of memory at most. */
async function timed(...args: readonly string[]) {
  const start = performance.now();
  const main = fileURLToPath(new URL("../src/main.ts", import.meta.url));
  const child = spawn(process.execPath, ["--import", sayMemory, main, ...args], {
    stdio: ["ignore", "ignore", "pipe"],
  });
  let printed = "";
  child.stderr.on("data", (chunk) => (printed += chunk));
  await once(child, "close");
  if (child.exitCode !== 0) throw new Error(`It failed: ${printed}`);
  const seconds = Math.round((performance.now() - start) / 100) / 10;
  return { seconds, megabytes: Math.round(Math.max(...printed.trim().split("\n").map(Number)) / 1024) };
}
