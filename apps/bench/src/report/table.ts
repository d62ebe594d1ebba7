import { type Figure, isMet, ratio, type Row, type Target } from "./row.ts";

const headings = ["", "ours", "wall", "beside", "", "wall", "ratio", "target", "", "fsync"] as const;

/** The rows as a table of text, one block an area. Costs are CPU microseconds, with the wall time after them. */
export function table(rows: readonly Row[]): string {
  const lines = rows.map(cells);
  const widths = headings.map((heading, column) =>
    Math.max(heading.length, ...lines.map((cells) => (cells[column] ?? "").length)),
  );
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, column) =>
        leftColumns.has(column) ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join("  ")
      .trimEnd();
  const areas = Map.groupBy(rows, ({ area }) => area);
  return [...areas]
    .map(([area, ofArea]) => [area, line(headings), ...ofArea.map((row) => line(cells(row)))].join("\n"))
    .join("\n\n");
}

const leftColumns = new Set([0, 3, 8]);

function cells(row: Row): readonly string[] {
  const { what, ours, beside, target, fsync } = row;
  const times = ratio(row);
  const met = isMet(row);
  return [
    what,
    main(ours),
    wall(ours),
    beside?.name ?? "",
    beside === undefined ? "" : main(beside.figure),
    beside === undefined ? "" : wall(beside.figure),
    times === undefined ? "" : times.toFixed(times < 10 ? 2 : 0),
    target === undefined ? "" : bound(target, row),
    met === undefined ? "" : met ? "met" : "missed",
    fsync === undefined ? "" : `${Math.round(fsync)} µs`,
  ];
}

function main(figure: Figure): string {
  return "cpu" in figure ? `${rounded(figure.cpu)} µs` : `${rounded(figure.value)} ${figure.unit}`;
}

function wall(figure: Figure): string {
  return "cpu" in figure ? `${rounded(figure.wall)} µs` : "";
}

function bound(target: Target, { ours, beside, targetIs }: Row): string {
  const isOfValue = beside === undefined || targetIs === "value";
  const unit = isOfValue && "unit" in ours ? ` ${ours.unit}` : "";
  return "atMost" in target ? `≤ ${target.atMost}${unit}` : `≥ ${target.atLeast}${unit}`;
}

function rounded(value: number): string {
  return value.toFixed(value < 10 ? 2 : value < 100 ? 1 : 0);
}
