import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { ratio, type Row } from "./report/row.ts";
import { table } from "./report/table.ts";
import { readArguments, usage } from "./run/arguments.ts";
import type { BenchRun } from "./run/bench-run.ts";
import { machine } from "./run/machine.ts";
import { suites } from "./run/suites.ts";

const asked = readArguments(process.argv.slice(2));
if (asked.help) console.log(usage);
else await runBenches();

async function runBenches(): Promise<void> {
  const { only, quick, json, profile } = asked;
  // Not the system's folder for temporary files, which may be kept in memory: commits are to meet a disk.
  const results = fileURLToPath(new URL("../dist", import.meta.url));
  mkdirSync(results, { recursive: true });
  const folder = mkdtempSync(join(results, "run-"));
  const run: BenchRun = {
    wants: (area, what) => only === undefined || only.test(`${area}: ${what}`),
    rounds: quick ? 5 : 7,
    seconds: quick ? 2 : 5,
    share: quick ? 0.5 : 1,
    quick,
    folder,
    profile: profile === undefined ? undefined : resolve(profile),
  };
  process.once("SIGINT", () => {
    rmSync(folder, { recursive: true });
    process.exit(130);
  });
  try {
    const rows = await measureAll(run);
    const on = machine(folder);
    console.log(`${on.name}\nCPU time of a request or an operation, median of rounds in turns; wall time beside it.\n`);
    console.log(table(rows));
    const written = { ...on, rows: rows.map((row) => ({ ...row, ratio: ratio(row) })) };
    const file = json === undefined ? join(results, "bench.json") : resolve(json);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, `${JSON.stringify(written, null, 2)}\n`);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Every row that can be had: where a suite fails, the others go on, and the exit code tells. */
async function measureAll(run: BenchRun): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for (const suite of suites) {
    try {
      for await (const row of suite(run)) {
        rows.push(row);
        console.error(`${row.area}: ${row.what}`);
      }
    } catch (error) {
      console.error(`${suite.name} failed:`, error);
      process.exitCode = 1;
    }
  }
  return rows;
}
