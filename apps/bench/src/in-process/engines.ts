import { randomUUIDv7 } from "node:crypto";
import { copyFileSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import Database from "better-sqlite3";
import { exampleBooking } from "@careslot/node/src/demo/example-booking.ts";
import { type DiarySize, firstStart, serviceId, slotAt, slotLength, slotsOfADay } from "../diary/diary.ts";
import { fillDiary } from "../diary/fill-diary.ts";
import { bookingOf } from "../floor/change.ts";
import { openSqliteStore, type SqlEngine } from "../floor/sqlite-store.ts";
import type { FloorBooking, FloorStore } from "../floor/store.ts";
import type { Contender } from "../measure/take-turns.ts";
import type { Row } from "../report/row.ts";
import type { BenchRun } from "../run/bench-run.ts";
import { compare } from "./comparison.ts";
import { work, workOn } from "./work.ts";

const area = "SQLite engines";
const size: DiarySize = { services: 2, days: 200 };

/** The statements of the floor on Node's own engine, which is ours, and on better-sqlite3. */
export async function* engines(run: BenchRun): AsyncGenerator<Row, void> {
  const now = new Date();
  const files = ["node.db", "better.db"].map((name) => join(run.folder, name));
  const [ours = "", theirs = ""] = files;
  await fillDiary(ours, size, now);
  copyFileSync(ours, theirs);
  const node = new DatabaseSync(ours);
  const better = new Database(theirs);
  const [nodeBench, betterBench] = [await benchOf(node, now), await benchOf(better, now)];
  const comparisons = Object.entries(cases).map(([what, make]) => {
    const [ours, theirs] = [make(nodeBench), make(betterBench)];
    const writes = what.endsWith("commit");
    return { what, ours, beside: [{ kind: "peer", name: "better-sqlite3", work: theirs } as const], writes };
  });
  yield* compare(area, comparisons, run);
  node.close();
  better.close();
}

interface EngineBench {
  readonly store: FloorStore;
  readonly first: number;
  /** An appointment that is held. */
  readonly held: string;
  /** A booking of the next slot that is free. */
  readonly next: () => FloorBooking;
}

const cases: Readonly<Record<string, (bench: EngineBench) => Contender>> = {
  "read of the current version": ({ store, held }) => work(1000, () => store.read(held)),
  "search of 50 slots": ({ store, first }) =>
    work(100, () =>
      store.search({
        service: serviceId(0),
        from: first,
        before: first + slotsOfADay * slotLength,
        withIncludes: false,
      }),
    ),
  "one booking a commit": ({ store, next }) => workOn(64, 1, next, store.book),
  "32 bookings a commit": ({ store, next }) => workOn(128, 32, next, store.book),
};

async function benchOf(engine: SqlEngine, now: Date): Promise<EngineBench> {
  const first = firstStart(now);
  const store = openSqliteStore(engine, "grouped");
  let taken = 0;
  const next = () =>
    bookingOf(exampleBooking(slotAt(first, 1, taken++), now) as never, randomUUIDv7(), "ZZ999", crypto.randomUUID());
  const one = next();
  await store.book(one);
  return { store, first, held: one.id, next };
}
