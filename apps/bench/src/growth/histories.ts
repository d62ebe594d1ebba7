import { copyFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { addHistories, historyId } from "../diary/add-histories.ts";
import { type DiarySize, firstStart } from "../diary/diary.ts";
import { fillDiary } from "../diary/fill-diary.ts";
import { compareOverHttp } from "../http/compare.ts";
import { readRequests } from "../http/requests.ts";
import { openSite } from "../http/site.ts";
import { startFloor } from "../http/start-floor.ts";
import { startOurs } from "../http/start-ours.ts";
import { unsecured } from "../http/trust.ts";
import type { Row } from "../report/row.ts";
import type { BenchRun } from "../run/bench-run.ts";

const area = "Growth, over HTTP";
const lengths = [1, 10, 100];
const size: DiarySize = { services: 2, days: 1 };

/** Appointments of 1, 10 and 100 versions: the current one, and all of them. */
export async function* histories(run: BenchRun): AsyncGenerator<Row, void> {
  const cases = lengths.flatMap((versions) => [
    {
      what: `read, ${versions} ${versions === 1 ? "version" : "versions"}`,
      id: historyId(versions),
      below: "",
      count: 600,
    },
    { what: `history of ${versions}`, id: historyId(versions), below: "/_history", count: versions === 100 ? 60 : 300 },
  ]);
  const wanted = cases.filter(({ what }) => run.wants(area, what));
  if (wanted.length === 0) return;
  const now = new Date();
  const [database, copy, metadata] = ["histories.db", "histories-2.db", "none"].map((name) =>
    join(run.folder, name),
  ) as [string, string, string];
  await fillDiary(database, size, now);
  addHistories(database, lengths, now);
  copyFileSync(database, copy);
  writeFileSync(metadata, "{}");
  const diary = { first: firstStart(now), size, trust: unsecured };
  await using ours = openSite(await startOurs(database, unsecured), diary);
  await using floor = openSite(await startFloor(copy, unsecured, { metadata }), diary);
  for (const { what, id, below, count } of wanted) {
    const requests = (site: typeof ours, count: number) => readRequests(site, count, [id], below);
    const read = { requests, count, status: 200, writes: false };
    const { costs } = await compareOverHttp([ours, floor], read, run, { warmUp: 4_000 });
    const [mine, least] = costs;
    if (mine !== undefined && least !== undefined)
      yield { area, what, ours: mine, beside: { kind: "floor", name: "floor", figure: least } };
  }
}
