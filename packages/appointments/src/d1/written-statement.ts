import type { D1DatabaseSession, D1PreparedStatement } from "@cloudflare/workers-types";

/**
 * A statement as it was written, which nobody has prepared yet: sent by itself it goes where it was written for, and in a
 * batch wherever that goes.
 */
export interface WrittenStatement extends Pick<D1PreparedStatement, "all" | "run"> {
  readonly sql: string;
  readonly values: readonly unknown[];
  readonly bind: (...values: unknown[]) => WrittenStatement;
  readonly raw: () => Promise<unknown[] | undefined>;
}

/** What statements are prepared with: a binding, or a session. */
export type Preparer = Pick<D1DatabaseSession, "prepare">;

export function writtenStatement(binding: Preparer, sql: string, values: readonly unknown[] = []): WrittenStatement {
  const written = { sql, values };
  return {
    ...written,
    bind: (...bound) => writtenStatement(binding, sql, bound),
    all: () => prepared(binding, written).all(),
    run: () => prepared(binding, written).run(),
    raw: () => prepared(binding, written).raw(),
  };
}

export function prepared(
  binding: Preparer,
  { sql, values }: Pick<WrittenStatement, "sql" | "values">,
): D1PreparedStatement {
  return binding.prepare(sql).bind(...values);
}
