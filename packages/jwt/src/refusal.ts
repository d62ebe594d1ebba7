import type { Checked, ClaimFailure } from "./checked.ts";

/** A token, or a part of one, that is refused. */
export type Refused = Extract<Checked, { readonly ok: false }>;

/** What a step found in a token, or why the token goes no further. */
export type Outcome<T> = { readonly ok: true; readonly value: T } | Refused;

export function refuse(...failures: readonly [ClaimFailure, ...ClaimFailure[]]): Refused {
  return { ok: false, failures };
}

/** Refuses when there is something to refuse for. */
export function refuseAny(failures: readonly ClaimFailure[]): Refused | undefined {
  if (failures.length === 0) return undefined;
  const [first, ...rest] = failures;
  return first && refuse(first, ...rest);
}
