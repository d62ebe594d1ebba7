import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { baseUrl } from "../http/site.ts";
import { signed } from "../http/trust.ts";
import { median } from "../measure/median.ts";
import type { Row } from "../report/row.ts";
import type { BenchRun } from "../run/bench-run.ts";
import { ourBundle } from "../workerd/bundles.ts";
import { startWorker } from "../workerd/start-worker.ts";

const area = "Start-up";
const empty = 'export default { fetch: () => new Response("") };';

/** What the Worker weighs, and the CPU time that workerd needs for it until its first answer, beyond an empty Worker's. */
export async function* workerStartup(run: BenchRun): AsyncGenerator<Row, void> {
  const what = {
    bundle: "Worker, bundle gzipped",
    cpu: "Worker, CPU time to its first answer, beyond an empty Worker's",
  };
  if (!run.wants(area, what.bundle) && !run.wants(area, what.cpu)) return;
  const code = await ourBundle(join(run.folder, "worker-startup"));
  yield { area, what: what.bundle, ours: { value: gzipSync(code).length / 1024, unit: "KB" }, target: { atMost: 220 } };
  const trust = await signed(run.folder);
  const keys = trust.mode === "jwks" ? readFileSync(trust.keySet, "utf8") : "";
  const bindings = { BASE_URL: baseUrl, JWT_TRUST: "jwks", JWT_JWKS: keys };
  const [ours, others]: [number[], number[]] = [[], []];
  for (let round = 0; round < run.rounds; round += 1) {
    ours.push(await firstAnswer(code, bindings));
    others.push(await firstAnswer(empty, bindings));
  }
  yield {
    area,
    what: what.cpu,
    ours: { value: median(ours) - median(others), unit: "ms" },
    target: { atMost: 60 },
  };
}

/** CPU milliseconds of workerd from its start to the first answer of a Worker. */
async function firstAnswer(code: string, bindings: Readonly<Record<string, string>>): Promise<number> {
  await using worker = await startWorker(code, bindings);
  const { status } = await fetch(`${worker.origin}${new URL(baseUrl).pathname}/metadata`);
  if (status !== 200) throw new Error(`The Worker answered ${status}.`);
  return (await worker.usage()).cpu / 1000;
}
