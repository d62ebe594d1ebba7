import { copyFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type DiarySize, firstStart } from "../diary/diary.ts";
import { fillDiary } from "../diary/fill-diary.ts";
import { sendAtRate } from "../load/at-rate.ts";
import { median, quantile } from "../measure/median.ts";
import type { Row } from "../report/row.ts";
import type { BenchRun } from "../run/bench-run.ts";
import { besideSingleCommits } from "./beside-single-commits.ts";
import { compareOverHttp } from "./compare.ts";
import { type Interaction, interactions } from "./interactions.ts";
import { openSite, type Site } from "./site.ts";
import { startFloor } from "./start-floor.ts";
import { startOurs } from "./start-ours.ts";
import { unsecured } from "./trust.ts";

const area = "HTTP on Node, time that passes";
const size: DiarySize = { services: 21, days: 30 };
const throughput = "book, 32 connections";
const latency = (name: string): string => `${name}, p99 at half of the top rate`;

/** Figures of time that passes, which swing with the machine's other work: throughput of bookings, and the slowest answers. */
export async function* underLoad(run: BenchRun): AsyncGenerator<Row, void> {
  const now = new Date();
  const all = interactions(firstStart(now)).filter(({ name }) => name === "read" || name === "book");
  if (![throughput, ...all.map(({ name }) => latency(name))].some((what) => run.wants(area, what))) return;
  const [database, copy, metadata] = ["load.db", "load-2.db", "none.json"].map((name) => join(run.folder, name)) as [
    string,
    string,
    string,
  ];
  await fillDiary(database, size, now);
  copyFileSync(database, copy);
  writeFileSync(metadata, "{}");
  const diary = { first: firstStart(now), size, trust: unsecured };
  await using ours = openSite(await startOurs(database, unsecured), diary);
  await using single = openSite(await startFloor(copy, unsecured, { metadata, commit: "single" }), diary);
  for (const interaction of all) {
    const { costs, fsync } = await compareOverHttp([ours, single], interaction, run);
    const [mine, other] = costs;
    if (mine === undefined || other === undefined) continue;
    if (interaction.name === "book" && run.wants(area, throughput)) {
      yield { ...besideSingleCommits({ area, what: throughput }, mine, other), ...(fsync !== undefined && { fsync }) };
    }
    if (run.wants(area, latency(interaction.name))) yield await slowest(ours, interaction, 500_000 / mine.wall, run);
  }
}

/** The time that one answer in a hundred exceeds, at so many requests a second. */
async function slowest(site: Site, { name, requests, status }: Interaction, rate: number, run: BenchRun): Promise<Row> {
  const p99s: number[] = [];
  for (let round = 0; round < 3; round += 1) {
    const ready = await requests(site, Math.ceil(rate * (run.quick ? 0.5 : 1)));
    p99s.push(quantile(await sendAtRate(site.origin, ready, status, rate), 0.99));
  }
  return { area, what: latency(name), ours: { value: median(p99s), unit: "ms" }, target: { atMost: 20 } };
}
