/** The first table under a heading, and all that stands before it on the page. */
export function tableAfter(page: string, heading: string): readonly [before: string, table: string] {
  const begin = page.indexOf("\n|", page.indexOf(`${heading}\n`)) + 1;
  const [table = ""] = /^(?:\|.*\n)+/.exec(page.slice(begin)) ?? [];
  if (!page.includes(`${heading}\n`) || table === "") throw new TypeError(`There is no table under "${heading}".`);
  return [page.slice(0, begin), table];
}

/** The cells of a table, row by row, without what only makes it look even. */
export function cellsOf(table: string): readonly (readonly string[])[] {
  const rows = table.trim().split("\n");
  return rows
    .filter((_, index) => index !== 1)
    .map((row) =>
      row
        .split("|")
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
}
