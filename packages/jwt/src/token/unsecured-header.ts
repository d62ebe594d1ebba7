import type { ClaimFailure } from "../checked.ts";
import type { JsonObject } from "./parse-object.ts";

/**
 * Finds what sets a header apart from `{"alg":"none","typ":"JWT"}`, in either order: the one header that the NHS gives
 * to tokens without a signature.
 * @see requirement JWT-02
 */
export function unsecuredHeaderFailures(header: JsonObject): readonly ClaimFailure[] {
  const { alg, typ, ...others } = header;
  const failures: ClaimFailure[] = [];
  if (alg !== "none") failures.push(signed);
  if (typ !== "JWT") failures.push(untyped);
  if (Object.keys(others).length > 0) failures.push(crowded);
  return failures;
}

const signed: ClaimFailure = {
  claim: "header.alg",
  code: "algorithm",
  rule: "alg must be none: this provider takes unsecured tokens only.",
  requirement: "JWT-02",
};

const untyped: ClaimFailure = {
  claim: "header.typ",
  code: "not-allowed",
  rule: "typ must be JWT.",
  requirement: "JWT-02",
};

const crowded: ClaimFailure = {
  claim: "header",
  code: "not-allowed",
  rule: "The header must have no members but alg and typ.",
  requirement: "JWT-02",
};
