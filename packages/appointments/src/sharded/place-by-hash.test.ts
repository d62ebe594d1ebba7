import { describe, expect, it } from "vitest";
import { placeByHash } from "./place-by-hash.ts";
import { shardedAppointments } from "./index.ts";

const services = Array.from({ length: 5000 }, (_, index) => `${2_000_000_000 + index}`);

describe("placing services", () => {
  it("spreads them evenly", () => {
    const counts = Map.groupBy(services, placeByHash(["east", "north", "west", "south"]));
    for (const placed of counts.values()) expect(Math.abs(placed.length - 1250)).toBeLessThan(125);
    expect(counts.size).toBe(4);
  });

  it("moves services to a shard that is added, and to no other", () => {
    const [before, after] = [placeByHash(["east", "north", "west"]), placeByHash(["east", "north", "west", "south"])];
    const moved = services.filter((service) => before(service) !== after(service));
    expect(new Set(moved.map(after))).toEqual(new Set(["south"]));
    expect(moved.length).toBeLessThan(1500);
  });

  it("puts exceptions where they say, and no other name of an object among them", () => {
    const place = placeByHash(["east", "north"], { "2000000001": "west" });
    expect(place("2000000001")).toBe("west");
    expect(["east", "north"]).toContain(place("constructor"));
  });
});

describe("refused shards", () => {
  it.each([[[]], [["east", "east"]], [["EAST"]], [["a".repeat(17)]]])("are told when they are made: %j", (names) => {
    const shards = names.map((name) => ({ name, appointments: {} as never }));
    expect(() => shardedAppointments(shards, () => "east")).toThrow(TypeError);
  });
});
