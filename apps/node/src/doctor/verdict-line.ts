import type { Verdict } from "./verdict.ts";

const marks = { well: "well ", note: "note ", fault: "FAULT" } as const satisfies Record<Verdict["verdict"], string>;

/** A verdict for people to read: one line, and a second one where there is something to do. */
export function verdictLine({ check, verdict, found, advice }: Verdict): string {
  const line = `${marks[verdict]}  ${check.padEnd(12)}  ${found}`;
  return advice === undefined ? line : `${line}\n${" ".repeat(7)}${"→".padEnd(12)}  ${advice}`;
}
