// Searches a day of one service in a small diary and in a hundred times as large a one, in one run.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createAppointments } from "../src/index.ts";
import { openSqlite } from "../src/sqlite/index.ts";
import { fillDiary, firstDay } from "./fill-diary.ts";

const services = 500;
const slotsOfADay = 20;
const folder = mkdtempSync(join(tmpdir(), "careslot-growth-"));

try {
  const small = await searcher(1);
  const large = await searcher(100);
  const [smallTimes, largeTimes]: [number[], number[]] = [[], []];
  for (let round = 0; round < 40; round += 1) {
    smallTimes.push(await timed(small.search));
    largeTimes.push(await timed(large.search));
  }
  const [smallCost, largeCost] = [median(smallTimes.slice(5)), median(largeTimes.slice(5))];
  const table = {
    [`${small.slots} slots`]: { µs: round(smallCost), ratio: 1 },
    [`${large.slots} slots`]: { µs: round(largeCost), ratio: round(largeCost / smallCost) },
  };
  console.log(`A day of one of ${services} services, ${slotsOfADay} slots a day; CPU time a search, median.`);
  console.table(table);
  const isMet = largeCost <= 3 * smallCost;
  console.log(`${isMet ? "met" : "MISSED"}  a hundred times the slots: at most 3 times the cost`);
  const results = new URL("../dist/bench.json", import.meta.url);
  mkdirSync(new URL(".", results), { recursive: true });
  writeFileSync(results, `${JSON.stringify(table, null, 2)}\n`);
  if (!isMet) process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true });
}

/** A diary of so many days, and a search of one day in the middle of it, each time of another service. */
async function searcher(days: number) {
  const file = join(folder, `${days}.db`);
  const { close } = await openSqlite(file);
  close();
  fillDiary(file, { services, days, slotsOfADay });
  const opened = await openSqlite(file);
  const appointments = createAppointments(opened.database);
  const from = firstDay + Math.floor(days / 2) * 86_400_000;
  let turn = 0;
  const search = async () => {
    const service = { value: `service-${(turn = (turn + 7) % services)}` };
    const found = await appointments.searchSlots({
      service,
      statuses: ["free"],
      from,
      before: from + 86_400_000,
      limit: 50,
    });
    if (!found.ok || found.slots.length !== slotsOfADay) throw new TypeError("The search did not find its day.");
  };
  return { slots: services * days * slotsOfADay, search };
}

/** CPU microseconds of one of many searches. */
async function timed(search: () => Promise<void>): Promise<number> {
  const searches = 50;
  const before = process.cpuUsage();
  for (let count = 0; count < searches; count += 1) await search();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / searches;
}

function median(values: readonly number[]): number {
  return values.toSorted((one, two) => one - two)[Math.floor(values.length / 2)] ?? Number.NaN;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
