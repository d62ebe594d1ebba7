import { Buffer } from "node:buffer";

/** A token taken apart, without its signature. */
export interface DecodedToken {
  /** JSON with a line for each member, or nothing where the part is none. */
  readonly header?: string;
  readonly claims?: string;
  /** The second part as it stands. */
  readonly payload: string;
  readonly isSigned: boolean;
}

/** No token of a booking is longer. */
const longest = 8_192;

/** Takes a token apart to be shown, as far as that goes. */
export function decodeToken(token: string): DecodedToken {
  const [header = "", payload = "", signature = ""] = token.length > longest ? [] : token.split(".");
  const [shownHeader, claims] = [shown(header), shown(payload)];
  return {
    ...(shownHeader !== undefined && { header: shownHeader }),
    ...(claims !== undefined && { claims }),
    payload,
    isSigned: signature !== "",
  };
}

/** JSON escapes the control characters below the space; a terminal obeys those from DEL to U+009F as well. */
function shown(part: string): string | undefined {
  try {
    const text = JSON.stringify(JSON.parse(Buffer.from(part, "base64url").toString()), null, 2);
    return text.replace(/[\x7f-\x9f]/g, (control) => `\\u${control.charCodeAt(0).toString(16).padStart(4, "0")}`);
  } catch {
    return undefined;
  }
}
