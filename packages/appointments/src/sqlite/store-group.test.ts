import { DatabaseSync } from "node:sqlite";
import { afterEach, beforeEach, expect, it } from "vitest";
import { groupCommit } from "./group-commit.ts";
import { type HeldFile, heldFile } from "./held-file.ts";
import { openSpool } from "./spool.ts";
import { statementRunner } from "./statement-runner.ts";
import { storeGroup } from "./store-group.ts";

let engine: DatabaseSync;
beforeEach(() => {
  engine = new DatabaseSync(":memory:");
  engine.exec("CREATE TABLE guest (name TEXT UNIQUE) STRICT");
});
afterEach(() => engine.close());

const insert = (name: string) => ({ sql: "INSERT INTO guest VALUES (?)", params: [name], method: "run" as const });
const guests = () =>
  engine
    .prepare("SELECT name FROM guest ORDER BY name")
    .all()
    .map(({ name }) => name);
const opened = (file: HeldFile = heldFile(":memory:")) => storeGroup(engine, statementRunner(engine), file);

it("stores all batches of a group but the one that a key refuses, which leaves nothing behind (NFR-05)", () => {
  const outcome = opened()([[insert("one")], [insert("two"), insert("one")], [insert("three")]]);
  expect(outcome).toMatchObject({ kind: "committed", batches: [{ rows: [{}] }, { error: {} }, { rows: [{}] }] });
  expect(guests()).toEqual(["one", "three"]);
});

it("stores a long batch whole where one that waits with it is refused", async () => {
  const commit = groupCommit(opened(), 0);
  using spool = openSpool();
  for (const name of ["one", "three", "two"]) spool.add(insert(name));
  const settled = await Promise.allSettled([commit(spool), commit([insert("four"), insert("four")])]);
  expect(settled.map(({ status }) => status)).toEqual(["fulfilled", "rejected"]);
  expect(guests()).toEqual(["one", "three", "two"]);
});

it("refuses a statement that waits alone, and the only batch of a group, without an open transaction", () => {
  const store = opened();
  store([[insert("one")]]);
  expect(store([[insert("one")]])).toMatchObject({ kind: "failed" });
  expect(store([[insert("two"), insert("one")]])).toMatchObject({ kind: "refused" });
  expect([guests(), engine.isTransaction]).toEqual([["one"], false]);
});

it("stores nothing a second time whatever is found out once it is committed", () => {
  const look = () => {
    throw new Error("database is locked");
  };
  const outcome = opened({ look, recall: () => undefined })([[insert("one")], [insert("two")]]);
  expect(outcome).toMatchObject({ kind: "failed" });
  expect(guests()).toEqual(["one", "two"]);
});

it("says that a closed database failed, and throws nothing", () => {
  const store = opened();
  engine.close();
  expect(store([[insert("one")], [insert("two")]])).toMatchObject({ kind: "failed" });
  engine = new DatabaseSync(":memory:");
});
