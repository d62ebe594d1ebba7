import * as base64url from "jose/base64url";
import { decodeUtf8 } from "./decode-utf8.ts";

// oxlint-disable-next-line no-control-regex -- all of ASCII is meant.
const ascii = /^[\0-\x7F]*$/;

/**
 * The text in a part of a token, which is UTF-8 in base64url; undefined where the bytes are no UTF-8. A text in ASCII, as
 * nearly all are, is already what its bytes spell one by one, and needs no array of them.
 */
export function decodePart(part: string): string | undefined {
  const binary = atob(part.replaceAll("-", "+").replaceAll("_", "/"));
  return ascii.test(binary) ? binary : decodeUtf8(base64url.decode(part));
}
