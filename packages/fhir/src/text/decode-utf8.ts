import { refusal } from "../refusal.ts";
import type { Result } from "../result.ts";

/** `fatal`: a broken byte must not become another character unseen. `ignoreBOM`: a byte order mark is for the reader to judge. */
const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/**
 * The text of a body. Refuses bytes that are not UTF-8.
 * @see requirement GEN-12
 */
export function decodeUtf8(bytes: Uint8Array): Result<string> {
  try {
    return { ok: true, value: decoder.decode(bytes) };
  } catch {
    return refusal("utf-8", "structure", "The body must be encoded in UTF-8.");
  }
}
