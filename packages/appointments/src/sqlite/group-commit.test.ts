import { DatabaseSync } from "node:sqlite";
import { expect, it } from "vitest";
import { groupCommit } from "./group-commit.ts";
import { heldFile } from "./held-file.ts";
import { openSpool } from "./spool.ts";
import { statementRunner } from "./statement-runner.ts";

const insert = (name: string) => ({ sql: "INSERT INTO guest VALUES (?)", params: [name], method: "run" as const });

it("stores a long batch whole where one that waits with it is refused", async () => {
  const engine = new DatabaseSync(":memory:");
  engine.exec("CREATE TABLE guest (name TEXT UNIQUE) STRICT");
  const commit = groupCommit(engine, statementRunner(engine), { patience: 0, file: heldFile(":memory:") });
  using spool = openSpool();
  for (const name of ["one", "two", "three"]) spool.add(insert(name));
  const settled = await Promise.allSettled([commit(spool), commit([insert("four"), insert("four")])]);
  expect(settled.map(({ status }) => status)).toEqual(["fulfilled", "rejected"]);
  expect(engine.prepare("SELECT count(*) AS stored FROM guest").get()).toEqual({ stored: 3 });
  engine.close();
});
