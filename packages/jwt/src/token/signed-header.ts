import type { ClaimFailure } from "../checked.ts";
import { isSigningAlgorithm, type SigningAlgorithm, signingAlgorithms } from "../keys/signing-algorithm.ts";
import { type Outcome, refuseAny } from "../refusal.ts";
import type { JsonObject } from "./parse-object.ts";

/** What the header of a signed token says about the key that it wants to be verified with. */
export interface SignedHeader {
  readonly alg: SigningAlgorithm;
  readonly kid?: string;
}

/**
 * Members that bring a key along, point to one, or change how the token is read: a token that could choose them would
 * choose what it is checked with.
 * @see https://www.rfc-editor.org/rfc/rfc8725#section-3.10
 */
const forbidden = ["jwk", "jku", "x5u", "x5c", "crit", "b64", "zip"] as const;

/** Reads the header of a signed token, before its signature has been verified. */
export function readSignedHeader(header: JsonObject): Outcome<SignedHeader> {
  const { alg, kid, typ } = header;
  const failures: ClaimFailure[] = [];
  if (!isSigningAlgorithm(alg)) failures.push(algorithmNotAllowed);
  if (kid !== undefined && (typeof kid !== "string" || kid === "")) failures.push(malformedKid);
  if (typ !== undefined && typ !== "JWT") failures.push(otherType);
  for (const name of forbidden) if (Object.hasOwn(header, name)) failures.push(notAllowed(name));
  return refuseAny(failures) ?? { ok: true, value: wanted(header as JsonObject & SignedHeader) };
}

function wanted({ alg, kid }: SignedHeader): SignedHeader {
  return kid === undefined ? { alg } : { alg, kid };
}

const algorithmNotAllowed: ClaimFailure = {
  claim: "header.alg",
  code: "algorithm",
  rule: `alg must be one of ${signingAlgorithms.join(", ")}.`,
  requirement: "JWT-27",
};

const malformedKid: ClaimFailure = {
  claim: "header.kid",
  code: "malformed",
  rule: "kid, where it is given, must be a text that is not empty.",
  requirement: "JWT-27",
};

const otherType: ClaimFailure = {
  claim: "header.typ",
  code: "not-allowed",
  rule: "typ, where it is given, must be JWT.",
  requirement: "JWT-27",
};

function notAllowed(name: (typeof forbidden)[number]): ClaimFailure {
  return {
    claim: `header.${name}`,
    code: "not-allowed",
    rule: `The header must not hold ${name}: how a token is read, and with which key, is not for the token to say.`,
    requirement: "JWT-27",
  };
}
