import { copyFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type DiarySize, firstStart } from "../diary/diary.ts";
import { fillDiary } from "../diary/fill-diary.ts";
import type { Row } from "../report/row.ts";
import type { BenchRun } from "../run/bench-run.ts";
import { canSlowDown } from "../servers/slow-disk.ts";
import { besideSingleCommits } from "./beside-single-commits.ts";
import { compareOverHttp } from "./compare.ts";
import { interactions } from "./interactions.ts";
import { openSite } from "./site.ts";
import { startFloor } from "./start-floor.ts";
import { startOurs } from "./start-ours.ts";
import { unsecured } from "./trust.ts";

const area = "HTTP on Node, on slower disks";
const size: DiarySize = { services: 21, days: 20 };
/** Milliseconds more for an fsync: a solid-state disk of a cloud, one over the network, a turning one. */
const disks = [1, 3, 10];

/**
 * Bookings on 32 connections beside a durable commit for each request, where an fsync takes as long as on the disks that
 * databases lie on: what sharing a commit is for. Only where the machine has what slows its own disk down.
 */
export async function* slowDisks(run: BenchRun): AsyncGenerator<Row, void> {
  const what = (fsync: number) => `book, 32 connections, ${fsync} ms more for an fsync`;
  const wanted = disks.filter((fsync) => run.wants(area, what(fsync)));
  const book = interactions(0).find(({ name }) => name === "book");
  if (wanted.length === 0 || book === undefined || !canSlowDown()) return;
  const now = new Date();
  const [template, metadata] = [join(run.folder, "slow.db"), join(run.folder, "nothing.json")];
  await fillDiary(template, size, now);
  writeFileSync(metadata, "{}");
  const copy = (name: string): string => {
    const file = join(run.folder, name);
    copyFileSync(template, file);
    return file;
  };
  const diary = { first: firstStart(now), size, trust: unsecured };
  for (const fsync of wanted) {
    await using ours = openSite(await startOurs(copy(`slow-ours-${fsync}.db`), unsecured, { fsync }), diary);
    const options = { metadata, commit: "single", fsync } as const;
    await using single = openSite(await startFloor(copy(`slow-single-${fsync}.db`), unsecured, options), diary);
    const { costs } = await compareOverHttp([ours, single], { ...book, count: 200 }, run, { warmUp: 400 });
    const [mine, other] = costs;
    if (mine === undefined || other === undefined) continue;
    yield besideSingleCommits({ area, what: what(fsync) }, mine, other);
  }
}
