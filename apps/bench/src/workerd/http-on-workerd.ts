import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type DiarySize, firstStart } from "../diary/diary.ts";
import { compareOverHttp } from "../http/compare.ts";
import { floorRows } from "../http/floor-rows.ts";
import { interactions } from "../http/interactions.ts";
import { baseUrl, manyConnections, openSite } from "../http/site.ts";
import { signed } from "../http/trust.ts";
import type { Row } from "../report/row.ts";
import type { BenchRun } from "../run/bench-run.ts";
import { floorBundle, ourBundle } from "./bundles.ts";
import { fillD1 } from "./fill-d1.ts";
import { startWorker } from "./start-worker.ts";

const area = "HTTP on workerd, local D1";
const size: DiarySize = { services: 5, days: 45 };

/** Every interaction of the Worker beside its floor, each in a workerd of its own, with signed tokens on 32 connections. */
export async function* httpOnWorkerd(run: BenchRun): AsyncGenerator<Row, void> {
  const now = new Date();
  const diary = { first: firstStart(now), size };
  const what = (name: string): string => `${name}, ES256, ${manyConnections} connections`;
  const wanted = interactions(diary.first).filter(({ name }) => run.wants(area, what(name)));
  if (wanted.length === 0) return;
  const trust = await signed(run.folder);
  if (trust.mode !== "jwks") return;
  const [ourCode, floorCode] = [await ourBundle(join(run.folder, "worker")), await floorBundle()];
  const bindings = { BASE_URL: baseUrl, JWT_TRUST: "jwks", JWT_JWKS: readFileSync(trust.keySet, "utf8") };
  const worker = await startWorker(ourCode, bindings);
  await fillD1(worker, diary, now);
  await using ours = openSite(worker, { ...diary, trust });
  const metadata = await (await fetch(`${ours.origin}${ours.root}/metadata`)).text();
  const floorWorker = await startWorker(floorCode, { ...bindings, METADATA: metadata });
  await fillD1(floorWorker, diary, now);
  await using floor = openSite(floorWorker, { ...diary, trust });
  const auditedWorker = await startWorker(floorCode, { ...bindings, METADATA: metadata, AUDITED: "yes" });
  await fillD1(auditedWorker, diary, now);
  await using audited = openSite(auditedWorker, { ...diary, trust });
  // workerd's figures swing more than Node's: its rounds are short, and there are more of them.
  const longer = run.quick ? run : { ...run, rounds: 14, seconds: 1.5 * run.seconds };
  for (const interaction of wanted) {
    const sites = interaction.writes ? [ours, floor] : [ours, floor, audited];
    // Audit entries wait for a tenth of a second, and count for the requests that left them.
    const options = { warmUp: run.quick ? 800 : 2_000, settle: 150 };
    const compared = await compareOverHttp(sites, { ...interaction, count: 100 }, longer, options);
    yield* floorRows({ area, what: what(interaction.name) }, compared, { atMost: 1.3 });
  }
}
