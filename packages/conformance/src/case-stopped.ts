import { failed, notApplicable, type Verdict } from "./verdict.ts";

/** Ends a case before its own check was reached: the provider, or the token's source, did not bring it that far. */
export class CaseStopped extends Error {
  readonly verdict: Verdict;

  constructor(verdict: Verdict) {
    super(verdict.outcome === "passed" ? verdict.outcome : verdict.reason);
    this.name = "CaseStopped";
    this.verdict = verdict;
  }
}

/** The provider did not do what the case builds upon. */
export function cannotGoOn(reason: string): CaseStopped {
  return new CaseStopped(failed(reason));
}

/** What the case needs cannot be had here, and the provider is not to blame. */
export function cannotApply(reason: string): CaseStopped {
  return new CaseStopped(notApplicable(reason));
}
