import { copyFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type DiarySize, firstStart } from "../diary/diary.ts";
import { fillDiary } from "../diary/fill-diary.ts";
import { sendAtRate } from "../load/at-rate.ts";
import { median, quantile } from "../measure/median.ts";
import type { Figure, Row } from "../report/row.ts";
import type { BenchRun } from "../run/bench-run.ts";
import { besideSingleCommits } from "./beside-single-commits.ts";
import { compareOverHttp } from "./compare.ts";
import { type Interaction, interactions } from "./interactions.ts";
import { openSite, type Site } from "./site.ts";
import { startFloor } from "./start-floor.ts";
import { startOurs } from "./start-ours.ts";
import { unsecured } from "./trust.ts";

const area = "HTTP on Node, time that passes";
const size: DiarySize = { services: 21, days: 60 };
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
  const [template, metadata] = [join(run.folder, "load.db"), join(run.folder, "none.json")];
  await fillDiary(template, size, now);
  writeFileSync(metadata, "{}");
  const copy = (name: string): string => {
    const file = join(run.folder, `load-${name}.db`);
    copyFileSync(template, file);
    return file;
  };
  const diary = { first: firstStart(now), size, trust: unsecured };
  await using ours = openSite(await startOurs(copy("ours"), unsecured), diary);
  await using floor = openSite(await startFloor(copy("floor"), unsecured, { metadata }), diary);
  await using single = openSite(await startFloor(copy("single"), unsecured, { metadata, commit: "single" }), diary);
  for (const interaction of all) {
    const { costs, fsync } = await compareOverHttp([ours, floor, single], interaction, run);
    const [mine, , other] = costs;
    if (mine === undefined || other === undefined) continue;
    if (interaction.name === "book" && run.wants(area, throughput)) {
      yield { ...besideSingleCommits({ area, what: throughput }, mine, other), ...(fsync !== undefined && { fsync }) };
    }
    for (const part of partsOf(run, interaction.name)) {
      const rate = (parts[part] * 1_000_000) / mine.wall;
      const [slow, least] = await slowest([ours, floor], interaction, rate, run);
      if (slow === undefined || least === undefined) continue;
      const beside = { kind: "floor", name: "floor, at the same rate", figure: least } as const;
      const row = { area, what: latency(interaction.name, part), ours: slow, beside };
      yield part === "half" ? { ...row, target: { atMost: 20 }, targetIs: "value" } : row;
    }
  }
}

function partsOf({ wants }: BenchRun, name: string): readonly Part[] {
  return (Object.keys(parts) as Part[]).filter((part) => wants(area, latency(name, part)));
}

/** The milliseconds that one answer in a hundred of each site exceeds, at so many requests a second: they take turns. */
async function slowest(
  sites: readonly Site[],
  { requests, status }: Interaction,
  rate: number,
  run: BenchRun,
): Promise<readonly Figure[]> {
  const p99s = sites.map((): number[] => []);
  for (let round = 0; round < 5; round += 1) {
    for (const [index, site] of sites.entries()) {
      const ready = await requests(site, Math.ceil(rate * (run.quick ? 0.5 : 1)));
      p99s[index]?.push(quantile(await sendAtRate(site.origin, ready, status, rate), 0.99));
    }
  }
  return p99s.map((ofASite) => ({ value: median(ofASite), unit: "ms" }));
}
