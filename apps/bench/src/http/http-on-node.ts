import { copyFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type DiarySize, firstStart } from "../diary/diary.ts";
import { fillDiary } from "../diary/fill-diary.ts";
import type { Row } from "../report/row.ts";
import type { BenchRun } from "../run/bench-run.ts";
import { compareOverHttp } from "./compare.ts";
import { floorRows } from "./floor-rows.ts";
import { cancelInOtherWords, type Interaction, interactions } from "./interactions.ts";
import { manyConnections, openSite } from "./site.ts";
import { startFloor } from "./start-floor.ts";
import { startOurs } from "./start-ours.ts";
import { signed, type Trust, trustName, unsecured } from "./trust.ts";

const area = "HTTP on Node";
const size: DiarySize = { services: 21, days: 60 };

/** A row to be: an interaction on so many connections. */
interface Case {
  readonly what: string;
  readonly interaction: Interaction;
  readonly alone: boolean;
}

/** Every interaction over HTTP beside its floor, with signed tokens and unsecured ones, on 32 connections and on one. */
export async function* httpOnNode(run: BenchRun): AsyncGenerator<Row, void> {
  const now = new Date();
  const template = join(run.folder, "template.db");
  let isFilled = false;
  for (const trust of [await signed(run.folder), unsecured]) {
    const wanted = cases(trust, firstStart(now), run.quick).filter(({ what }) => run.wants(area, what));
    if (wanted.length === 0) continue;
    if (!isFilled) await fillDiary(template, size, now);
    isFilled = true;
    const copy = (name: string): string => {
      const file = join(run.folder, `${trust.mode}-${name}.db`);
      copyFileSync(template, file);
      return file;
    };
    const diary = { first: firstStart(now), size, trust };
    await using ours = openSite(await startOurs(copy("ours"), trust, { profile: run.profile }), diary);
    const metadata = join(run.folder, "metadata.json");
    writeFileSync(metadata, await (await fetch(`${ours.origin}${ours.root}/metadata`)).text());
    await using floor = openSite(await startFloor(copy("floor"), trust, { metadata }), diary);
    await using audited = openSite(await startFloor(copy("audited"), trust, { metadata, audited: true }), diary);
    for (const { what, interaction, alone } of wanted) {
      // What is changed is audited in its own batch, by the floor as well.
      const floors = interaction.writes || alone ? [floor] : [floor, audited];
      const compared = await compareOverHttp([ours, ...floors], interaction, run, { alone });
      const { atMost } = interaction;
      yield* floorRows({ area, what }, compared, alone || atMost === undefined ? undefined : { atMost });
    }
  }
}

function cases(trust: Trust, first: number, quick: boolean): readonly Case[] {
  const of = (alone: boolean): readonly Case[] =>
    [...interactions(first), ...(alone ? [] : [cancelInOtherWords])].map((interaction) => ({
      what: `${interaction.name}, ${trustName(trust)}, ${alone ? "1 connection" : `${manyConnections} connections`}`,
      interaction,
      alone,
    }));
  return quick ? of(false) : [...of(false), ...of(true)];
}
