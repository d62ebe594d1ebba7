/** A key or a NOT NULL column that said no. */
export interface Violation {
  readonly table: string;
}

/**
 * Which table refused a batch, if a constraint did. Drivers agree on nothing but SQLite's own sentence, somewhere
 * among the causes: D1 throws plain errors, libSQL and Drizzle wrap theirs.
 */
export function violation(error: unknown): Violation | undefined {
  for (const cause of causes(error)) {
    const table = /(?:UNIQUE|NOT NULL) constraint failed: (\w+)\./.exec(cause.message)?.[1];
    if (table !== undefined) return { table };
  }
  return undefined;
}

/** An error and what caused it, outermost first: five levels, in case they run in a circle. */
export function causes(error: unknown): readonly Error[] {
  const found: Error[] = [];
  for (let cause = error; cause instanceof Error && found.length < 5; cause = cause.cause) found.push(cause);
  return found;
}
