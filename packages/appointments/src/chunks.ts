/** D1 takes at most so many bound parameters in a statement. */
const mostParameters = 100;

/**
 * Rows in groups that fit into one statement each, by the number of parameters that a row binds, and that the rest of
 * the statement does.
 */
export function chunks<T>(rows: readonly T[], perRow: number, besides = 0): readonly T[][] {
  const size = Math.floor((mostParameters - besides) / perRow);
  const groups: T[][] = [];
  for (let start = 0; start < rows.length; start += size) groups.push(rows.slice(start, start + size));
  return groups;
}
