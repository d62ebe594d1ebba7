import { copyFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fillDiary } from "../diary/fill-diary.ts";
import { startFloor } from "../http/start-floor.ts";
import { startOurs } from "../http/start-ours.ts";
import { unsecured } from "../http/trust.ts";
import { median } from "../measure/median.ts";
import type { Row } from "../report/row.ts";
import type { BenchRun } from "../run/bench-run.ts";
import type { ServerProcess } from "../servers/start-process.ts";

const area = "Start-up";

/** From the start of the process to the line that says that it listens, on a database that is there. */
export async function* nodeStartup(run: BenchRun): AsyncGenerator<Row, void> {
  const what = { wall: "Node, until it listens", cpu: "Node, CPU time until it listens" };
  if (!run.wants(area, what.wall) && !run.wants(area, what.cpu)) return;
  const [database, copy, metadata] = ["startup.db", "startup-2.db", "empty.json"].map((name) =>
    join(run.folder, name),
  ) as [string, string, string];
  await fillDiary(database, { services: 20, days: 10 }, new Date());
  copyFileSync(database, copy);
  writeFileSync(metadata, "{}");
  const [ours, floor]: [Started[], Started[]] = [[], []];
  for (let round = 0; round < run.rounds; round += 1) {
    ours.push(await started(() => startOurs(database, unsecured)));
    floor.push(await started(() => startFloor(copy, unsecured, { metadata })));
  }
  for (const kind of ["wall", "cpu"] as const) {
    const value = (all: readonly Started[]) => ({ value: median(all.map((one) => one[kind])), unit: "ms" }) as const;
    yield {
      area,
      what: what[kind],
      ours: value(ours),
      beside: { kind: "floor", name: "floor", figure: value(floor) },
      ...(kind === "wall" && { target: { atMost: 400 }, targetIs: "value" as const }),
    };
  }
}

/** Milliseconds. */
interface Started {
  readonly wall: number;
  readonly cpu: number;
}

async function started(start: () => Promise<ServerProcess>): Promise<Started> {
  const began = performance.now();
  await using server = await start();
  const wall = performance.now() - began;
  return { wall, cpu: (await server.usage()).cpu / 1000 };
}
