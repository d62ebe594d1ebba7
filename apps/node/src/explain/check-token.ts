import { Buffer } from "node:buffer";
import {
  type Checked,
  type ClaimFailure,
  type ClaimPolicy,
  type KeySource,
  readUnsecured,
  verifySigned,
} from "@careslot/jwt";
import type { DecodedToken } from "./decode-token.ts";

/** What a token is held against. */
export interface TokenTerms extends ClaimPolicy {
  /** With them, the token must be signed by one of these keys; without, signatures are not looked at. */
  readonly keys?: KeySource;
}

/**
 * Every fault of a token at once, those of its claims too where its signature is wrong: here nobody is let in, and the one
 * who asks wants to know all of them.
 */
export async function checkToken(
  token: string,
  { payload, isSigned }: DecodedToken,
  { keys, ...policy }: TokenTerms,
  now: Date,
): Promise<readonly ClaimFailure[]> {
  const checked = keys === undefined && !isSigned ? readUnsecured(token, policy, now) : undefined;
  if (checked !== undefined) return failuresOf(checked);
  const form = keys === undefined ? [] : failuresOf(await verifySigned(token, keys, policy, now));
  const claims = failuresOf(readUnsecured(asUnsecured(payload), policy, now));
  return [...form, ...claims.filter((claim) => !form.some((other) => isSame(claim, other)))];
}

function failuresOf(checked: Checked): readonly ClaimFailure[] {
  return checked.ok ? [] : checked.failures;
}

/** The same claims in a token that nobody has signed: its claims are judged alike. */
function asUnsecured(payload: string): string {
  const header = Buffer.from('{"alg":"none","typ":"JWT"}').toString("base64url");
  return `${header}.${payload}.`;
}

function isSame(one: ClaimFailure, other: ClaimFailure): boolean {
  return one.claim === other.claim && one.code === other.code;
}
