import type { Issue } from "@careslot/fhir";

/** Something that a file is told about itself: why it cannot be imported, or what of it is left out. */
export interface Finding {
  /** The file, and the entry or line in it. */
  readonly place: string;
  /** FHIRPath of the element, where one is meant. */
  readonly element?: string | undefined;
  readonly reason: string;
}

/** How many findings are printed of a file that is wrong from end to end. */
const mostPrinted = 20;

export function findingOf({ expression, diagnostics }: Issue, place: string): Finding {
  return { place, element: expression, reason: diagnostics };
}

/** Findings as lines to print, and how many more there are. */
export function listed(findings: readonly Finding[]): readonly string[] {
  const lines = findings
    .slice(0, mostPrinted)
    .map(({ place, element, reason }) => [place, element, reason].filter(Boolean).join(": "));
  const others = findings.length - lines.length;
  return others > 0 ? [...lines, `and ${others} more`] : lines;
}
