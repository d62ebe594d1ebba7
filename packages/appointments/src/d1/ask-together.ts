import type { D1DatabaseSession } from "@cloudflare/workers-types";
import { prepared, type WrittenStatement, writtenStatement } from "./written-statement.ts";

/** What is used of a binding, or of a session. */
type Client = Pick<D1DatabaseSession, "prepare" | "batch">;

/** The rows of a statement, each an array of its columns' values. */
type Rows = unknown[][];

interface Asked {
  readonly statement: WrittenStatement;
  readonly resolve: (rows: Rows | undefined) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Sends the questions that are asked before anybody waits for an answer in one round trip: that is what a question costs
 * most. They are answered from the same state of the database, in rows by the names of their columns, as in every batch: no
 * two columns may have the same. Requests share no round trip: a turn of one ends, its microtasks included, before another's
 * begins.
 */
export function askTogether(binding: Client): (sql: string) => WrittenStatement {
  let asked: Asked[] = [];

  const send = (together: readonly Asked[]): void => {
    if (together !== asked) return; // They were sent by the first of them.
    asked = [];
    answers(binding, together).then(
      (rows) => together.forEach(({ resolve }, index) => resolve(rows[index])),
      (error: unknown) => together.forEach(({ reject }) => reject(error)),
    );
  };

  const ask = (statement: WrittenStatement): Promise<Rows | undefined> =>
    new Promise((resolve, reject) => {
      const together = asked;
      together.push({ statement, resolve, reject });
      // Every question sees to it: a request that is stopped in mid-turn sends nothing, and nobody else's may wait for that.
      queueMicrotask(() => send(together));
    });

  return (sql) => {
    const written = writtenStatement(binding, sql);
    // What changes something goes by itself, lest the refusal of another statement undo it.
    if (!sql.startsWith("select ")) return written;
    const bind: WrittenStatement["bind"] = (...values) => {
      const bound = written.bind(...values);
      return { ...bound, raw: () => ask(bound) };
    };
    return { ...written, bind };
  };
}

async function answers(binding: Client, asked: readonly Asked[]): Promise<readonly Rows[]> {
  const [first, ...others] = asked.map(({ statement }) => prepared(binding, statement));
  if (first === undefined) return [];
  if (others.length === 0) return [await first.raw()];
  const answered = await binding.batch<Readonly<Record<string, unknown>>>([first, ...others]);
  return answered.map(({ results }) => results.map((row) => Object.values(row)));
}
