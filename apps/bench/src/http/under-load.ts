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

/** Parts of the top rate at which the slowest answers are looked at. */
const parts = { half: 0.5, "a quarter": 0.25 } as const;
type Part = keyof typeof parts;
const latency = (name: string, part: Part): string => `${name}, p99 at ${part} of the top rate`;

/** Figures of time that passes, which swing with the machine's other work: throughput of bookings, and the slowest answers. */
export async function* underLoad(run: BenchRun): AsyncGenerator<Row, void> {
  const now = new Date();
  const all = interactions(firstStart(now)).filter(({ name }) => name === "read" || name === "book");
  const slow = all.flatMap(({ name }) => partsOf(run, name).map((part) => latency(name, part)));
  if (slow.length === 0 && !run.wants(area, throughput)) return;
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
    for (const part of partsOf(run, interaction.name)) {
      const rate = (parts[part] * 1_000_000) / mine.wall;
      const ms = { value: await slowest(ours, interaction, rate, run), unit: "ms" } as const;
      const row = { area, what: latency(interaction.name, part), ours: ms };
      yield part === "half" ? { ...row, target: { atMost: 20 } } : row;
    }
  }
}

function partsOf({ wants }: BenchRun, name: string): readonly Part[] {
  return (Object.keys(parts) as Part[]).filter((part) => wants(area, latency(name, part)));
}

/** The milliseconds that one answer in a hundred exceeds, at so many requests a second. */
async function slowest(site: Site, { requests, status }: Interaction, rate: number, run: BenchRun): Promise<number> {
  const p99s: number[] = [];
  for (let round = 0; round < 3; round += 1) {
    const ready = await requests(site, Math.ceil(rate * (run.quick ? 0.5 : 1)));
    p99s.push(quantile(await sendAtRate(site.origin, ready, status, rate), 0.99));
  }
  return median(p99s);
}
