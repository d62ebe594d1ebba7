/** One of the columns that a statement selects, and where in a row it goes. */
export interface SelectedField {
  readonly path: readonly string[];
}

/**
 * Gives rows their names, where a statement selects columns that have one each: texts and whole numbers, taken as the engine gives
 * them. Drizzle would ask of each value of each row anew which kind of column it is from.
 */
export function plainRows(
  fields: readonly SelectedField[],
): ((rows: readonly (readonly unknown[])[]) => readonly object[]) | undefined {
  const names = fields.flatMap(({ path }) => (path.length === 1 ? path : []));
  if (names.length < fields.length) return undefined;
  return (rows) => rows.map((values) => named(names, values));
}

function named(names: readonly string[], values: readonly unknown[]): object {
  const row: Record<string, unknown> = {};
  for (const [column, name] of names.entries()) row[name] = values[column];
  return row;
}
