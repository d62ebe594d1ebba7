import { createRemoteJWKSet, customFetch } from "jose/jwks/remote";
import { fetchJwkSet } from "./fetch-jwk-set.ts";
import { type KeySource, keySource } from "./key-source.ts";

export interface RemoteKeysOptions {
  /** How long the key server may take to answer in full, in seconds. Default 3. */
  readonly timeout?: number;
  /** The longest answer that is read, in bytes. Default 65,536. */
  readonly maximumBytes?: number;
  /** How long an answer is used before the key server is asked again, in seconds. Default 600. */
  readonly maximumAge?: number;
  /** How long after an answer an unknown `kid` is not asked about, in seconds. Default 30. */
  readonly coolDown?: number;
  /** Takes `http:` for a host on this machine: for tests. Default false. */
  readonly allowLoopbackHttp?: boolean;
  /** Asks the key server, in place of the global `fetch`: through a service binding, or with a client certificate. */
  readonly fetch?: (url: string, init: RequestInit) => Promise<Response>;
}

/**
 * Keys that a key server publishes as a JWK Set. The set is fetched when it is first needed, kept, and fetched again
 * when it is old or a token names an unknown `kid`, which no token can make it do more often than the cool-down allows.
 * What is fetched must be what `fixedKeys` takes. Redirects are not followed. Ages are measured by the runtime's clock.
 *
 * The source rejects with `KeysUnavailable` while the key server fails, is slow, or sends anything else. Throws a
 * `TypeError` at once for a URL that is not `https:` or an option that is not a positive number.
 */
export function remoteKeys(url: string | URL, options: RemoteKeysOptions = {}): KeySource {
  const address = new URL(url);
  if (!isTrusted(address, options.allowLoopbackHttp ?? false)) {
    throw new TypeError("The URL of the keys must be https, without a user name or password.");
  }
  const maximumBytes = positive("maximumBytes", options.maximumBytes ?? 65_536);
  const ask = options.fetch ?? ((to, init) => fetch(to, init));
  return keySource(
    createRemoteJWKSet(address, {
      timeoutDuration: milliseconds("timeout", options.timeout ?? 3),
      cacheMaxAge: milliseconds("maximumAge", options.maximumAge ?? 600),
      cooldownDuration: milliseconds("coolDown", options.coolDown ?? 30),
      [customFetch]: (to, init) => fetchJwkSet(() => ask(to, init), init.signal, maximumBytes),
    }),
  );
}

const loopback: ReadonlySet<string> = new Set(["localhost", "127.0.0.1", "[::1]"]);

function isTrusted({ protocol, hostname, username, password }: URL, allowLoopbackHttp: boolean): boolean {
  if (username !== "" || password !== "") return false;
  return protocol === "https:" || (allowLoopbackHttp && protocol === "http:" && loopback.has(hostname));
}

function milliseconds(option: string, seconds: number): number {
  return Math.ceil(positive(option, seconds) * 1000);
}

function positive(option: string, value: number): number {
  if (value > 0 && Number.isFinite(value)) return value;
  throw new TypeError(`The option ${option} must be a number greater than 0.`);
}
