/** How a case ended. */
export type Verdict =
  | { readonly outcome: "passed" }
  | { readonly outcome: "failed"; readonly reason: string }
  | { readonly outcome: "not-applicable"; readonly reason: string };

/** What a check found wrong, in words; nothing when it found nothing. */
export type Finding = string | undefined;

const passed: Verdict = { outcome: "passed" };

export function failed(reason: string): Verdict {
  return { outcome: "failed", reason };
}

export function notApplicable(reason: string): Verdict {
  return { outcome: "not-applicable", reason };
}

/** Passes when no check found anything, and otherwise fails with everything that was found. */
export function conclude(...findings: readonly Finding[]): Verdict {
  const found = findings.filter((finding) => finding !== undefined);
  return found.length === 0 ? passed : failed(found.join("; "));
}
