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
const size: DiarySize = { services: 5, days: 20 };

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
  for (const interaction of wanted) {
    const sites = interaction.writes ? [ours, floor] : [ours, floor, audited];
    const shorter = { ...run, rounds: Math.min(run.rounds, 4), share: run.share * 0.4 };
    // A round trip to D1 costs more than what V8 saves by compiling, and the diary has slots for no more.
    const compared = await compareOverHttp(sites, interaction, shorter, { warmUp: 800 });
    yield* floorRows({ area, what: what(interaction.name) }, compared, { atMost: 1.3 });
  }
}
