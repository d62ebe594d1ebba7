import type { ConformanceOptions } from "../conformance-options.ts";
import { createTokens } from "../tokens/create-tokens.ts";
import { isServiceRoot } from "./service-root.ts";
import type { Target } from "./target.ts";

/** What of the options says which provider is asked, and how. */
export type TargetOptions = Pick<
  ConformanceOptions,
  | "baseUrl"
  | "audience"
  | "service"
  | "token"
  | "organisation"
  | "asid"
  | "requestTimeout"
  | "caseTimeout"
  | "signal"
  | "fetch"
  | "fetchRaw"
  | "now"
  | "newId"
>;

/** The provider that a run is about, the defaults filled in. Throws a `TypeError` for a service root that is none. */
export function targetOf(options: TargetOptions): Target {
  const { baseUrl, service, now = () => new Date(), newId = () => crypto.randomUUID() } = options;
  const { audience = baseUrl, organisation = "RX1" } = options;
  if (![baseUrl, audience].every(isServiceRoot)) {
    throw new TypeError("Base URL and audience must be absolute and end without a slash, query or fragment.");
  }
  return {
    baseUrl,
    audience,
    service,
    fetch: options.fetch ?? ((request) => fetch(request)),
    ...(options.fetchRaw && { fetchRaw: options.fetchRaw }),
    tokens: createTokens({ source: options.token, audience, organisation, now }),
    asid: options.asid ?? { from: "200000000001", to: "200000000002" },
    requestTimeout: options.requestTimeout ?? 10_000,
    caseTimeout: options.caseTimeout ?? 30_000,
    signal: options.signal ?? new AbortController().signal,
    now,
    newId,
  };
}
