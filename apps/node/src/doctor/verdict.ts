/** What one check came to: all is well, a fault, or something that may be meant but is worth a look. */
export interface Verdict {
  /** What was looked at, such as `clock`. */
  readonly check: string;
  readonly verdict: "well" | "note" | "fault";
  /** What was found, in a sentence without anything personal. */
  readonly found: string;
  /** What to do about it. */
  readonly advice?: string;
}

export function well(check: string, found: string): Verdict {
  return { check, verdict: "well", found };
}

export function note(check: string, found: string, advice: string): Verdict {
  return { check, verdict: "note", found, advice };
}

export function fault(check: string, found: string, advice: string): Verdict {
  return { check, verdict: "fault", found, advice };
}
