import type { Explanation } from "./explanation.ts";

/** An explanation for people to read. */
export function explanationLines(explanation: Explanation): string {
  const { place, path, severity, message, rule, requirement, definition, advice } = explanation;
  const rows: readonly (readonly [name: string, value: string | undefined])[] = [
    [severity, message],
    ["rule", rule],
    ["requirement", requirement && `${requirement.id}: ${requirement.statement}`],
    ["source", requirement && [requirement.source, requirement.url].filter(Boolean).join(", ")],
    ["definition", definition],
    ["suggestion", advice],
  ];
  const told = rows.flatMap(([name, value]) => (value === undefined ? [] : [`  ${name.padEnd(12)} ${value}`]));
  return [path === undefined ? place : `${place}: ${path}`, ...told, ""].join("\n");
}
