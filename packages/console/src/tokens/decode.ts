import { bookingScopes } from "@careslot/jwt";
import { type Explained } from "../explain/explain.ts";
import { explainClaim } from "../explain/issue.ts";
import type { ConsolePorts } from "../ports.ts";

/** What a token says, as far as it can be read, and what the provider thinks of it. */
export interface Decoded {
  /** Header and payload as JSON, or as they stand where they are none. */
  readonly header: string;
  readonly payload: string;
  /** Empty for a token that would be let in. */
  readonly faults: readonly Explained[];
}

/** Longest token that is looked at: the provider takes no longer one. */
export const longestToken = 8_192;

/** Reads a token without believing it, and has the provider check it for any of the booking scopes. */
export async function decodeToken(token: string, { authorise, clock }: ConsolePorts): Promise<Decoded> {
  const [header = "", payload = ""] = token.split(".");
  const checked = await authorise(token, bookingScopes, clock());
  return {
    header: readPart(header),
    payload: readPart(payload),
    faults: checked.ok ? [] : checked.failures.map(explainClaim),
  };
}

function readPart(part: string): string {
  try {
    const bytes = Uint8Array.fromBase64(part, { alphabet: "base64url" });
    return JSON.stringify(JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes)), null, 2);
  } catch {
    return "This part is no JSON in base64url.";
  }
}
