import type { ClaimFailure, ClaimFailureCode } from "../checked.ts";
import { type Outcome, refuse } from "../refusal.ts";
import { decodePart } from "./decode-part.ts";
import { type JsonObject, maximumDepth, type ObjectFault, parseObject } from "./parse-object.ts";

/** Reads the JSON object in the header or the payload of a token from its base64url. */
export function readPart(part: "header" | "payload", encoded: string): Outcome<JsonObject> {
  const text = decodePart(encoded);
  const parsed = text === undefined ? "encoding" : parseObject(text);
  return typeof parsed === "string" ? refuse(failureOf(part, parsed)) : { ok: true, value: parsed };
}

function failureOf(part: "header" | "payload", fault: "encoding" | ObjectFault): ClaimFailure {
  const [code, rule] = faults[fault];
  return { claim: part, code, rule: `The ${part} ${rule}.`, requirement: "JWT-29" };
}

const faults = {
  encoding: ["malformed", "must be UTF-8 text"],
  "too-deep": ["too-large", `must not nest deeper than ${maximumDepth} levels`],
  "not-an-object": ["malformed", "must be one JSON object"],
  "member-twice": ["malformed", "must not hold two members of the same name in one object"],
} as const satisfies Record<"encoding" | ObjectFault, readonly [ClaimFailureCode, string]>;
