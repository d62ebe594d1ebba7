import { placeByHash } from "../../src/sharded/index.ts";
import type { Assumptions } from "./assumptions.ts";
import { normal, random } from "./random.ts";

/** What part of all bookings each shard has, the largest first: services of all sizes, placed as a deployment places them. */
export function shardShares(
  { services, sizeDeviation }: Pick<Assumptions, "services" | "sizeDeviation">,
  shards: number,
  seed: number,
): readonly number[] {
  const next = random(seed);
  const names = Array.from({ length: shards }, (_, index) => `shard${index}`);
  const place = placeByHash([names[0] ?? "", ...names.slice(1)]);
  const sizes = new Map(names.map((name) => [name, 0]));
  let total = 0;
  for (let service = 0; service < services; service += 1) {
    const size = Math.exp(sizeDeviation * normal(next));
    const name = place(String(2_000_000_000 + service));
    sizes.set(name, (sizes.get(name) ?? 0) + size);
    total += size;
  }
  return [...sizes.values()].map((size) => size / total).toSorted((one, other) => other - one);
}
