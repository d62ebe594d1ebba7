/** D1 takes at most so many bound parameters in a statement. */
const mostParameters = 100;

/** Rows in groups that fit into one statement each, by the number of columns of a row. */
export function chunks<T>(rows: readonly T[], columns: number): readonly T[][] {
  const size = Math.floor(mostParameters / columns);
  const groups: T[][] = [];
  for (let start = 0; start < rows.length; start += size) groups.push(rows.slice(start, start + size));
  return groups;
}
