import { copyFileSync } from "node:fs";
import { join } from "node:path";
import { type DiarySize, firstStart } from "../diary/diary.ts";
import { fillDiary } from "../diary/fill-diary.ts";
import type { Row, Target } from "../report/row.ts";
import type { BenchRun } from "../run/bench-run.ts";
import { startProcess } from "../servers/start-process.ts";
import { compareOverHttp } from "./compare.ts";
import { interactions } from "./interactions.ts";
import { openSite } from "./site.ts";
import { startOurs } from "./start-ours.ts";
import { signed, trustName, unsecured } from "./trust.ts";

const area = "HTTP on Node, beside a peer";
const size: DiarySize = { services: 21, days: 20 };
const name = "node-fhir-server-core";
const targets: Readonly<Record<string, Target>> = { book: { atLeast: 2 }, read: { atLeast: 5 } };

/**
 * Booking and reading beside a server for STU3 that checks no content and no token and keeps all in memory; ours does
 * all of it, and stores for good. Both answer on 32 connections.
 */
export async function* httpPeers(run: BenchRun): AsyncGenerator<Row, void> {
  const now = new Date();
  const wanted = interactions(firstStart(now)).filter(({ name }) => name in targets && run.wants(area, name));
  if (wanted.length === 0) return;
  const [database, copy] = [join(run.folder, "peers.db"), join(run.folder, "peers-2.db")];
  await fillDiary(database, size, now);
  copyFileSync(database, copy);
  const diary = { first: firstStart(now), size };
  const trust = await signed(run.folder);
  await using verifying = openSite(await startOurs(database, trust, { profile: run.profile }), { ...diary, trust });
  await using trusting = openSite(await startOurs(copy, unsecured), { ...diary, trust: unsecured });
  const program = new URL("../peers/asymmetrik-main.ts", import.meta.url);
  await using peer = openSite(await startProcess(program, {}), { ...diary, trust: unsecured, root: "/3_0_1" });
  for (const interaction of wanted) {
    const { costs, fsync } = await compareOverHttp([verifying, trusting, peer], interaction, run);
    const theirs = costs[2];
    const target = targets[interaction.name];
    for (const [index, { trust }] of [verifying, trusting].entries()) {
      const ours = costs[index];
      if (ours === undefined || theirs === undefined || target === undefined) continue;
      yield {
        area,
        what: `${interaction.name}, ${trustName(trust)}`,
        ours,
        beside: { kind: "peer", name, figure: theirs },
        target,
        ...(fsync !== undefined && { fsync }),
      };
    }
  }
}
