import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { httpOnNode } from "./http/http-on-node.ts";
import { httpPeers } from "./http/http-peers.ts";
import { httpOnWorkerd } from "./workerd/http-on-workerd.ts";
import { engines } from "./in-process/engines.ts";
import { growth } from "./growth/growth.ts";
import { histories } from "./growth/histories.ts";
import { nodeStartup } from "./startup/node-startup.ts";
import { workerStartup } from "./startup/worker-startup.ts";
import { inProcess } from "./in-process/in-process.ts";
import { storing } from "./in-process/storing.ts";
import { wholeProvider } from "./in-process/whole-provider.ts";
import { table } from "./report/table.ts";
import { ratio, type Row } from "./report/row.ts";
import { readArguments, usage } from "./run/arguments.ts";
import type { BenchRun } from "./run/bench-run.ts";
import { machine } from "./run/machine.ts";

const suites = [
  httpOnNode,
  httpPeers,
  httpOnWorkerd,
  inProcess,
  storing,
  wholeProvider,
  engines,
  growth,
  histories,
  nodeStartup,
  workerStartup,
];

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
    seconds: quick ? 2 : 6,
    share: quick ? 0.5 : 1,
    quick,
    folder,
    profile: profile === undefined ? undefined : resolve(profile),
  };
  const rows: Row[] = [];
  try {
    for (const suite of suites) {
      for await (const row of suite(run)) {
        rows.push(row);
        if (process.stderr.isTTY) process.stderr.write(`${row.area}: ${row.what}\n`);
      }
    }
    const on = machine(folder);
    console.log(
      `${on.name}\nCPU time of one request or operation, median of ${run.rounds} rounds in turns; wall time beside it.\n`,
    );
    console.log(table(rows));
    const file = json === undefined ? join(results, "bench.json") : resolve(json);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(
      file,
      `${JSON.stringify({ ...on, rows: rows.map((row) => ({ ...row, ratio: ratio(row) })) }, null, 2)}\n`,
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}
