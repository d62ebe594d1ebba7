import type { Errors } from "../parts/error-summary.ts";
import type { RawRequest } from "../pages/send.ts";
import type { Outgoing } from "./exchange.ts";

export type RawRead =
  | { readonly ok: true; readonly request: Outgoing }
  | { readonly ok: false; readonly errors: Errors };

/** A request of what was written into the form: to this provider and nowhere else, and with headers that HTTP has. */
export function readRaw({ method, url, headers: lines, body }: RawRequest, baseUrl: string): RawRead {
  const headers = readHeaders(lines);
  const errors = {
    ...(!isBelow(url, baseUrl) && { url: `Enter a URL that begins with ${baseUrl}` }),
    ...(headers === undefined && { headers: "Enter each header as name, colon and value" }),
  };
  if (headers === undefined || Object.keys(errors).length > 0) return { ok: false, errors };
  const isRead = method === "GET" || method === "OPTIONS";
  return { ok: true, request: { method, url, headers, body: isRead ? "" : body } };
}

function isBelow(url: string, baseUrl: string): boolean {
  return URL.canParse(url) && new URL(url).href.startsWith(`${baseUrl}/`);
}

function readHeaders(text: string): Readonly<Record<string, string>> | undefined {
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== "");
  const pairs = lines.map((line) => /^([\w!#$%&'*+.^`|~-]{1,64}):[ \t]*([ -~]{0,9000})$/.exec(line)?.slice(1) ?? []);
  if (pairs.some(([name]) => name === undefined)) return undefined;
  return Object.fromEntries(pairs.map(([name = "", value = ""]) => [name, value.trim()]));
}
