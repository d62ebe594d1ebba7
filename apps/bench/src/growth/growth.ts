import { join } from "node:path";
import { type DiarySize, firstStart, slotsOfADay } from "../diary/diary.ts";
import { fillDiary } from "../diary/fill-diary.ts";
import { compareOverHttp } from "../http/compare.ts";
import { interactions } from "../http/interactions.ts";
import { openSite, type Site } from "../http/site.ts";
import { startOurs } from "../http/start-ours.ts";
import { unsecured } from "../http/trust.ts";
import type { Row } from "../report/row.ts";
import type { BenchRun } from "../run/bench-run.ts";

const area = "Growth, over HTTP";
const services = 200;
/** Each of the servers is ours: a round is over when all of them have sealed their audit trails. */
const sealed = 1_200;

/** Booking and searching in diaries of 10 thousand, 100 thousand and a million slots, and the memory of the largest server. */
export async function* growth(run: BenchRun): AsyncGenerator<Row, void> {
  const now = new Date();
  const first = firstStart(now);
  const days = run.quick ? [1, 10] : [1, 10, 100];
  const measured = interactions(first).filter(({ name }) => name === "book" || name === "slot search");
  const isWanted = (slots: string): boolean => measured.some(({ name }) => run.wants(area, `${name}, ${slots}`));
  if (!isWanted("") && !days.some((count) => isWanted(slotsIn(count))) && !run.wants(area, "memory")) return;
  await using opened = new AsyncDisposableStack();
  const sites: Site[] = [];
  for (const count of days) {
    const size: DiarySize = { services, days: count };
    const file = join(run.folder, `growth-${count}.db`);
    await fillDiary(file, size, now);
    sites.push(opened.use(openSite(await startOurs(file, unsecured), { first, size, trust: unsecured })));
  }
  for (const interaction of measured) {
    // The smallest diary has ten thousand slots to book in all.
    const compared = { settle: sealed, warmUp: 800 };
    const { costs, fsync } = await compareOverHttp(sites, { ...interaction, count: 200 }, run, compared);
    const [smallest, ...larger] = costs;
    for (const [index, ours] of larger.entries()) {
      const what = `${interaction.name}, ${slotsIn(days[index + 1] ?? 0)}`;
      if (smallest === undefined || !run.wants(area, what)) continue;
      yield {
        area,
        what,
        ours,
        beside: { kind: "floor", name: slotsIn(1), figure: smallest },
        target: { atMost: 1.3 },
        ...(fsync !== undefined && { fsync }),
      };
    }
  }
  const memory = (await sites.at(-1)?.usage())?.memory ?? 0;
  yield {
    area,
    what: `memory of the server, ${slotsIn(days.at(-1) ?? 0)}, under load`,
    ours: { value: memory / 2 ** 20, unit: "MB" },
    target: { atMost: 200 },
  };
}

function slotsIn(days: number): string {
  return `${(services * days * slotsOfADay).toLocaleString("en-GB")} slots`;
}
