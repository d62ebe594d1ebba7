import type { Issue } from "@careslot/fhir";

/** Something that a file is told about itself: why it cannot be imported, or what of it is left out. */
export interface Finding {
  /** The file, and the entry or line in it. */
  readonly place: string;
  /** FHIRPath of the element, where one is meant. */
  readonly element?: string | undefined;
  readonly reason: string;
}

/** What was found in files of any length: as much of it as is printed, and how much there is. */
export interface Findings {
  readonly first: readonly Finding[];
  readonly total: number;
}

/** Findings that are still coming in. */
export interface CollectedFindings extends Findings {
  readonly add: (finding: Finding) => void;
  readonly addAll: (findings: Findings) => void;
}

/** How many findings are printed of a file that is wrong from end to end. */
const mostPrinted = 20;

export function findingOf({ expression, diagnostics }: Issue, place: string): Finding {
  return { place, element: expression, reason: diagnostics };
}

export function collectFindings(): CollectedFindings {
  const first: Finding[] = [];
  let total = 0;
  return {
    first,
    get total() {
      return total;
    },
    add: (finding) => {
      if (first.length < mostPrinted) first.push(finding);
      total += 1;
    },
    addAll: (others) => {
      first.push(...others.first.slice(0, mostPrinted - first.length));
      total += others.total;
    },
  };
}

/** Findings as lines to print, and how many more there are. */
export function listed({ first, total }: Findings): readonly string[] {
  const lines = first.map(({ place, element, reason }) => [place, element, reason].filter(Boolean).join(": "));
  return total > lines.length ? [...lines, `and ${total - lines.length} more`] : lines;
}
