import type { SqlEngine } from "./sqlite-store.ts";

/** Runs a change and resolves when it is durable. */
export type Commit = <T>(change: () => T) => Promise<T>;

/** Changes that wait at the same time share one durable commit. None of them is ever refused, so none needs a savepoint. */
export function groupedCommit(engine: SqlEngine): Commit {
  const [begin, commit] = ["BEGIN IMMEDIATE", "COMMIT"].map((sql) => engine.prepare(sql));
  let waiting: (() => () => void)[] = [];
  return (change) =>
    new Promise((resolve) => {
      waiting.push(() => {
        const value = change();
        return () => resolve(value);
      });
      if (waiting.length > 1) return;
      setImmediate(() => {
        const group = waiting;
        waiting = [];
        begin?.run();
        const tell = group.map((store) => store());
        commit?.run();
        for (const one of tell) one();
      });
    });
}

/** One durable commit for each change: what grouping is compared with. */
export function singleCommit(engine: SqlEngine): Commit {
  const [begin, commit] = ["BEGIN IMMEDIATE", "COMMIT"].map((sql) => engine.prepare(sql));
  return async (change) => {
    begin?.run();
    const value = change();
    commit?.run();
    return value;
  };
}
