import type { Figures, Report } from "@careslot/appointments";

/** What a report is printed as. */
export type ReportFormat = "table" | "csv" | "json";

/** The lines of a report: its rows, each service's total, and the total of everything. */
export const reportOutput: Readonly<Record<ReportFormat, (report: Report) => readonly string[]>> = {
  table: tableLines,
  csv: (report) => cellsOf(report, "").map((cells) => cells.join(",")),
  json: (report) => [JSON.stringify(report, null, 2)],
};

const dates = { booked: "the date of booking", appointment: "the date of the appointment" } as const;

/** For people to read: text to the left, numbers to the right. */
function tableLines(report: Report): readonly string[] {
  const cells = cellsOf(report, "-");
  const widths = (cells[0] ?? []).map((_, column) =>
    cells.reduce((widest, row) => Math.max(widest, row[column]?.length ?? 0), 0),
  );
  return [
    `${report.name}, ${report.from} to ${report.to} by ${dates[report.by]}`,
    "",
    ...cells.map((row) =>
      row
        .map((cell, column) => (column < 2 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)))
        .join("  ")
        .trimEnd(),
    ),
  ];
}

/** Heading, rows and totals as cells. A total has the word in place of what it is over. None of them holds a comma or a quote. */
function cellsOf(report: Report, none: string): readonly (readonly string[])[] {
  const cells = (figures: Figures) => report.figures.map((figure) => String(figures[figure] ?? none));
  return [
    ["service", "date", ...report.figures],
    ...report.rows.map(({ serviceId, date, figures }) => [serviceId || none, date, ...cells(figures)]),
    ...report.services.map(({ serviceId, figures }) => [serviceId || none, "total", ...cells(figures)]),
    ["total", "total", ...cells(report.total)],
  ];
}
