/** A table with a head. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): readonly string[] {
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)];
}

/** Text as it may stand in a cell of a table. */
export function cell(text: string): string {
  return text.replaceAll("|", String.raw`\|`).replaceAll("\n", " ");
}

/** A section that is a list; nothing where there is nothing to list. */
export function bullets(heading: string, entries: readonly string[]): readonly string[] {
  return entries.length === 0 ? [] : ["", `## ${heading}`, "", ...entries.map((entry) => `- ${entry}`)];
}

/** A block of text as it came, behind a fence that is longer than any in it. */
export function fenced(text: string): readonly string[] {
  const longest = Math.max(2, ...Array.from(text.matchAll(/`+/g), ([ticks]) => ticks.length));
  const fence = "`".repeat(longest + 1);
  return [`${fence}http`, text, fence];
}
