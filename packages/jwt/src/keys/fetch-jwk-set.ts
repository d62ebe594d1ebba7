import type { JSONWebKeySet } from "jose";
import { decodeUtf8 } from "../token/decode-utf8.ts";
import { parseObject } from "../token/parse-object.ts";
import { KeysUnavailable } from "./keys-unavailable.ts";
import { publicKeys } from "./public-keys.ts";

/**
 * Asks a key server for its JWK Set and answers with the usable keys of it alone. Reads no more than `maximumBytes`, and
 * gives up when `signal` says so, whether or not `ask` heeds it. Rejects with `KeysUnavailable`, whatever goes wrong.
 */
export async function fetchJwkSet(
  ask: () => Promise<Response>,
  signal: AbortSignal,
  maximumBytes: number,
): Promise<Response> {
  try {
    return await Promise.race([fetchUsable(ask, maximumBytes), aborted(signal)]);
  } catch (error) {
    throw error instanceof KeysUnavailable ? error : new KeysUnavailable("no-answer", { cause: error });
  }
}

async function fetchUsable(ask: () => Promise<Response>, maximumBytes: number): Promise<Response> {
  const response = await ask();
  if (response.status !== 200) throw new KeysUnavailable("bad-status");
  return Response.json(usableKeys(await readBounded(response, maximumBytes)));
}

async function readBounded(response: Response, maximumBytes: number): Promise<Uint8Array> {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  for await (const chunk of response.body ?? []) {
    chunks.push(chunk);
    length += chunk.length;
    if (length > maximumBytes) throw new KeysUnavailable("too-large");
  }
  return new Blob(chunks).bytes();
}

function usableKeys(bytes: Uint8Array): JSONWebKeySet {
  try {
    return publicKeys(parseObject(decodeUtf8(bytes) ?? ""));
  } catch (cause) {
    throw new KeysUnavailable("bad-key-set", { cause });
  }
}

function aborted(signal: AbortSignal): Promise<never> {
  return new Promise((_resolve, reject) => {
    signal.addEventListener("abort", () => reject(signal.reason), { once: true });
  });
}
