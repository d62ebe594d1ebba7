// Serves a steady load for some minutes and says whether the server's memory and latencies stay flat. The server is a
// process of its own; this one asks. node bench/soak.ts --minutes 10 --rate 150
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { statSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { createInterface } from "node:readline";
import { parseArgs } from "node:util";
import type { Resource } from "@careslot/fhir";
import { demoResources } from "../src/demo/demo-resources.ts";
import { importDemo } from "../src/demo/import-demo.ts";
import { openStore } from "../src/store/open-store.ts";
import { bookingOf, cancellationOf, type Provider, read, send } from "../src/testing/change.ts";
import { seeded } from "../src/testing/seeded.ts";
import { temporaryFolder } from "../src/testing/temporary-folder.ts";
import { isFlat, type Minute, percentile } from "./flatness.ts";

const { values } = parseArgs({
  options: { minutes: { type: "string", default: "10" }, rate: { type: "string", default: "150" } },
});
const [minutes, rate] = [Number(values.minutes), Number(values.rate)];
const consumers = 16;
const baseUrl = "https://provider.example/STU3";
/** Collects what is garbage, and tells how much memory is left in use. */
const tellMemory = `data:text/javascript,process.on("message",()=>{gc();process.send(process.memoryUsage())});process.channel.unref()`;

using folder = temporaryFolder();
const file = join(folder.path, "careslot.db");
const now = new Date();
{
  using store = await openStore(`file:${file}`);
  await importDemo(store.appointments, now);
}
const server = spawn(
  process.execPath,
  ["--expose-gc", "--import", tellMemory, join(import.meta.dirname, "../src/main.ts"), "serve"],
  {
    env: { PORT: "0", JWT_TRUST: "unsecured", BASE_URL: baseUrl, DATABASE_URL: `file:${file}` },
    stdio: ["ignore", "pipe", "inherit", "ipc"],
  },
);
const provider: Provider = { url: await listening(server), baseUrl };

let latencies: number[] = [];
let failures = 0;
const results: Minute[] = [];
const end = performance.now() + minutes * 60_000;
const load = consumersOf().map(consume);
for (let minute = 1; minute <= minutes; minute += 1) {
  await until(end - (minutes - minute) * 60_000);
  results.push(await measured(minute));
  console.table(results.slice(-1));
}
await Promise.all(load);
server.kill("SIGTERM");
await once(server, "close");

console.table(results);
const verdicts = isFlat(results);
for (const [what, met] of Object.entries(verdicts)) console.log(`${met ? "met   " : "MISSED"}  ${what}`);
if (Object.values(verdicts).includes(false)) process.exitCode = 1;

/** Where the server listens. Its log is read and forgotten. */
async function listening({ stdout }: ChildProcess): Promise<string> {
  if (stdout === null) throw new TypeError("The server's output is needed.");
  const found = Promise.withResolvers<string>();
  const lines = createInterface(stdout);
  lines.on("line", (line) => {
    if (line.startsWith("listening on ")) found.resolve(line.slice("listening on ".length));
  });
  lines.on("close", () => found.reject(new Error("The server ended.")));
  return found.promise;
}

/** Slots of its own for each consumer, so that nothing is refused. */
function consumersOf() {
  const slots = demoResources(now).filter(
    ({ resourceType, start }) => resourceType === "Slot" && Date.parse(String(start)) > now.getTime() + 24 * 3_600_000,
  );
  const each = Math.floor(slots.length / consumers);
  return Array.from({ length: consumers }, (_, index) => ({
    random: seeded(index),
    slots: slots.slice(index * each, (index + 1) * each),
  }));
}

/** Searches for slots, books, reads and cancels at a steady pace until the time is over. */
async function consume({ random, slots }: ReturnType<typeof consumersOf>[number]): Promise<void> {
  const pace = (1_000 * consumers) / rate;
  const held = new Map<number, string>();
  for (let due = performance.now() + random() * pace; due < end; due += pace) {
    await until(due);
    const index = Math.floor(random() * slots.length);
    const [slot, booked] = [slots[index], held.get(index)];
    if (slot === undefined) return;
    const what = random();
    if (what < 0.4) await timed(read(provider, "/Slot?service=2000000001&status=free", "organization/slot.read"));
    else if (booked === undefined) held.set(index, (await timed(send(provider, bookingOf(slot))))?.text ?? "");
    else if (what < 0.8) await timed(read(provider, `/Appointment/${(JSON.parse(booked) as Resource).id}`));
    else if (await timed(send(provider, cancellationOf(booked)))) held.delete(index);
  }
}

async function until(moment: number): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, Math.max(0, moment - performance.now())));
}

async function timed<T extends { readonly status: number }>(answer: Promise<T>): Promise<T | undefined> {
  const start = performance.now();
  const result = await answer.catch(() => undefined);
  latencies.push(performance.now() - start);
  if (result !== undefined && result.status < 300) return result;
  failures += 1;
  return undefined;
}

async function measured(minute: number): Promise<Minute> {
  const sorted = latencies.toSorted((a, b) => a - b);
  const failed = failures;
  [latencies, failures] = [[], 0];
  server.send("memory");
  const [memory] = (await once(server, "message")) as [NodeJS.MemoryUsage];
  return {
    minute,
    requests: sorted.length,
    failed,
    p50: percentile(sorted, 0.5),
    p99: percentile(sorted, 0.99),
    RSS: megabytes(memory.rss),
    heap: megabytes(memory.heapUsed),
    external: megabytes(memory.external),
    file: megabytes(statSync(file).size),
    WAL: megabytes(statSync(`${file}-wal`).size),
  };
}

function megabytes(bytes: number): number {
  return Math.round(bytes / 2 ** 18) / 4;
}
