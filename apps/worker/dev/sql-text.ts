/** A statement with its values written into it, as SQLite reads them. */
export function sqlText(statement: string, values: readonly unknown[]): string {
  const literals = values.map(literal);
  // Drizzle quotes names and keeps no text of its own in a statement, so that each question mark stands for a value.
  return `${statement.replaceAll("?", () => literals.shift() ?? "null")};`;
}

function literal(value: unknown): string {
  if (typeof value === "string") return `'${value.replaceAll("'", "''")}'`;
  if (typeof value === "number") return String(value);
  throw new TypeError("An import holds texts and numbers only.");
}
