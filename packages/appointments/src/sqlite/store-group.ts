import type { DatabaseSync } from "node:sqlite";
import { storeFault } from "../store-fault.ts";
import type { HeldFile } from "./held-file.ts";
import type { Spool } from "./spool.ts";
import type { Rows, SqlStatement } from "./statement-runner.ts";

/** Statements that are stored whole or not at all. They can be gone through again. */
export type Batch = readonly SqlStatement[] | Spool;

/** How a batch of a committed group ended: with the rows of its statements, or refused without taking anybody along. */
type BatchOutcome = { readonly rows: readonly Rows[] } | { readonly error: unknown };

/** How a group ended. */
export type GroupOutcome =
  | { readonly kind: "committed"; readonly batches: readonly BatchOutcome[] }
  /** `held`: another process writes to the file, and nothing was begun. `refused` and `failed`: nothing is stored. */
  | { readonly kind: "held" | "refused" | "failed"; readonly error: unknown };

/**
 * Stores a group of batches with one durable commit for all. A batch that a key refuses takes nobody along: the group is
 * then stored again with a savepoint for each. Not at once, because for a savepoint the engine copies every page that
 * changes, which costs as much as the change.
 */
export function storeGroup(
  engine: DatabaseSync,
  run: (statement: SqlStatement) => Rows,
  file: HeldFile,
): (group: readonly Batch[]) => GroupOutcome {
  const [begin, commit] = [engine.prepare("BEGIN IMMEDIATE"), engine.prepare("COMMIT")];
  const [savepoint, release] = [engine.prepare("SAVEPOINT batch"), engine.prepare("RELEASE batch")];

  return (group) => {
    const statement = loneStatement(group);
    if (statement !== undefined) return storeAlone(statement);
    // Nobody goes through a long batch twice for the sake of another.
    if (group.length > 1 && !group.every(isShort)) return storeTogether(group, apart);
    const outcome = storeTogether(group, together);
    return outcome.kind === "refused" && group.length > 1 ? storeTogether(group, apart) : outcome;
  };

  /** A statement that waits alone is a transaction by itself, which saves the engine preparing to undo it. */
  function storeAlone(statement: SqlStatement): GroupOutcome {
    let rows: Rows;
    try {
      rows = run(statement);
    } catch (error) {
      return notBegun(error);
    }
    return acknowledged([{ rows: [rows] }]);
  }

  function storeTogether(group: readonly Batch[], store: (batch: Batch) => BatchOutcome): GroupOutcome {
    try {
      begin.run();
    } catch (error) {
      return notBegun(error);
    }
    let batches: readonly BatchOutcome[];
    try {
      batches = group.map(store);
      commit.run();
    } catch (error) {
      return { kind: rolledBack() ? "refused" : "failed", error };
    }
    return acknowledged(batches);
  }

  function together(batch: Batch): BatchOutcome {
    return { rows: Array.from(batch, run) };
  }

  function apart(batch: Batch): BatchOutcome {
    savepoint.run();
    try {
      const outcome = together(batch);
      release.run();
      return outcome;
    } catch (error) {
      if (!engine.isTransaction) throw error;
      engine.exec("ROLLBACK TO batch; RELEASE batch");
      return { error };
    }
  }

  function acknowledged(batches: readonly BatchOutcome[]): GroupOutcome {
    try {
      file.look();
      return { kind: "committed", batches };
    } catch (error) {
      return { kind: "failed", error };
    }
  }

  /** Undoes what was begun, unless a full disk, or a broken one, has done so already. */
  function rolledBack(): boolean {
    if (!engine.isOpen || !engine.isTransaction) return false;
    try {
      engine.exec("ROLLBACK");
      return true;
    } catch {
      return false;
    }
  }
}

function notBegun(error: unknown): GroupOutcome {
  return { kind: storeFault(error) === "busy" ? "held" : "failed", error };
}

function loneStatement([batch, ...others]: readonly Batch[]): SqlStatement | undefined {
  if (batch === undefined || others.length > 0 || !isShort(batch)) return undefined;
  const [statement, ...further] = batch;
  return further.length === 0 ? statement : undefined;
}

function isShort(batch: Batch): batch is readonly SqlStatement[] {
  return Array.isArray(batch);
}
