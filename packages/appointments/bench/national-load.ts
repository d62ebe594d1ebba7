// What a year of national load means for one database and for many: how busy each is in the worst second, how long work
// waits for its turn, and how soon 10 GB are full. `--help` tells the settings.
import { parseArgs } from "node:util";
import { assumptions, largestD1, peakRate } from "./national/assumptions.ts";
import type { Durations, Work } from "./national/costs.ts";
import { measureCosts } from "./national/measure-costs.ts";
import { queue } from "./national/queue.ts";
import { bytesOfYear, shardLoad } from "./national/shard-load.ts";
import { shardShares } from "./national/shard-shares.ts";

const { values } = parseArgs({
  options: {
    write: { type: "string" },
    read: { type: "string" },
    shards: { type: "string", default: "1,2,4,8,16,32,64,128" },
    seed: { type: "string", default: "1" },
    json: { type: "boolean", default: false },
    help: { type: "boolean", default: false },
  },
});

if (values.help) {
  console.log(`node bench/national-load.ts [--write MS] [--read MS] [--shards 1,2,4] [--seed 1] [--json]
--write, --read   how long a batch that writes, or a read, keeps a database busy (an audit entry: half a batch);
                  without them it is measured on a file of this machine`);
} else {
  const seed = Number(values.seed);
  const measured = await measureCosts();
  const durations = given(measured.durations, Number(values.write ?? Number.NaN), Number(values.read ?? Number.NaN));
  const bookings = peakRate(assumptions);
  const rows = values.shards.split(",").map((text) => {
    const shards = Number(text);
    const [share = 1] = shardShares(assumptions, shards, seed);
    const busy = (replicas: boolean) =>
      queue(shardLoad(assumptions, { bookings, share, shards, replicas }), durations, { seconds: 60, seed });
    const [spread, alone] = [busy(true), busy(false)];
    const bytes = bytesOfYear(assumptions, share, shards, measured.sizes);
    return {
      shards,
      "largest share %": round(share * 100, 1),
      "bookings/s": round(bookings * share, 1),
      "busy %": round(spread.utilisation * 100, 1),
      "wait p50 ms": round(spread.p50, 1),
      "wait p99 ms": round(spread.p99, 1),
      "no replicas: busy %": round(alone.utilisation * 100, 1),
      "p99 ms": round(alone.p99, 1),
      "GB a year": round(bytes / 1e9, 1),
      "months to 10 GB": round((12 * largestD1) / bytes, 1),
    };
  });
  if (values.json) {
    const { together, sizes } = measured;
    console.log(JSON.stringify({ seed, assumptions, durations, together, sizes, bookings, rows }, null, 2));
  } else {
    console.log(
      `${round(bookings, 0)} bookings a second at 08:00 on the worst Monday, ${assumptions.services} services.`,
    );
    console.log("Milliseconds of work, and bytes that stay:");
    console.table(
      Object.fromEntries(
        Object.entries(durations).map(([work, { p50, p99 }]) => [work, { p50: round(p50, 3), p99: round(p99, 3) }]),
      ),
    );
    const { atOnce, bookingsPerSecond } = measured.together;
    console.log(`${round(bookingsPerSecond, 0)} bookings a second on this machine where ${atOnce} come at a time.`);
    console.table(Object.fromEntries(Object.entries(measured.sizes).map(([what, bytes]) => [what, round(bytes, 0)])));
    console.log("The busiest shard in the first minute, and a year later:");
    console.table(rows);
  }
}

/** The durations that were measured, or those that were given for what writes and what reads. */
function given(measured: Durations, write: number, read: number): Durations {
  const fixed = (milliseconds: number, work: Work) =>
    Number.isNaN(milliseconds) ? measured[work] : { p50: milliseconds, p99: 5 * milliseconds };
  return {
    book: fixed(write, "book"),
    cancel: fixed(write, "cancel"),
    audit: fixed(write / 2, "audit"),
    lookup: fixed(read, "lookup"),
    read: fixed(read, "read"),
    search: fixed(read * 2, "search"),
    patient: fixed(read, "patient"),
  };
}

function round(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}
