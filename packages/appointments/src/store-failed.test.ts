import { expect, it } from "vitest";
import { guarded, StoreFailed } from "./store-failed.ts";

async function failed(error: unknown): Promise<unknown> {
  const fails = guarded(async () => {
    throw error;
  });
  return fails().catch((thrown: unknown) => thrown);
}

it.each([
  ["busy", true, "database is locked"],
  ["full", true, "database or disk is full"],
  ["full", true, "D1_ERROR: Exceeded maximum DB size."],
  ["overloaded", true, "D1_ERROR: D1 DB is overloaded. Requests queued for too long."],
  ["overloaded", true, "D1_ERROR: D1 DB's isolate exceeded its memory limit and was reset."],
  ["unreachable", true, "D1_ERROR: Network connection lost."],
  ["unreachable", true, "D1_ERROR: D1 DB reset because its code was updated."],
  ["unreachable", true, "D1_ERROR: D1 DB storage operation exceeded timeout which caused object to be reset."],
  ["unreachable", true, "D1_ERROR: Cannot resolve D1 DB due to transient issue on remote node."],
  ["read-only", false, "attempt to write a readonly database"],
  ["damaged", false, "database disk image is malformed"],
  ["damaged", false, "file is not a database"],
  ["other", false, "disk I/O error"],
] as const)(
  "calls a store %s, and its failure passing: %s, where the engine says: %s",
  async (fault, passing, message) => {
    expect(await failed(new Error(message))).toMatchObject({ name: "StoreFailed", message, fault, passing });
    const wrapped = new Error("Failed query: select 1", { cause: new Error(message) });
    expect(await failed(wrapped)).toMatchObject({ message, fault });
  },
);

it("believes the engine, and not the values in the sentence around it", async () => {
  const cause = new Error("attempt to write a readonly database");
  const wrapped = new Error("Failed query: insert, params: database is locked", { cause });
  expect(await failed(wrapped)).toMatchObject({ fault: "read-only", passing: false });
});

it("tells a network that is away from a programmer's mistake, which stays what it is", async () => {
  expect(await failed(new TypeError("fetch failed", { cause: new AggregateError([]) }))).toBeInstanceOf(StoreFailed);
  const mistake = new TypeError("A batch has to hold something.");
  expect(await failed(mistake)).toBe(mistake);
});
