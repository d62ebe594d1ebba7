import type { Resource } from "@careslot/fhir";
import { utf8 } from "../fuzz/write-message.ts";
import { gunzip, gzip } from "../http/gzip.ts";
import { baseUrl, type Fetch } from "./open-provider.ts";

/** A request, read to its end. */
export interface Asked {
  readonly method: string;
  /** Below the service root, with its query. */
  readonly path: string;
  readonly headers: Headers;
  /** As text, also where it came in gzip. */
  readonly body: string;
}

/** An answer, read to its end. */
export interface Told {
  readonly status: number;
  readonly headers: Headers;
  readonly body: string;
}

export type Handler = (asked: Asked) => Promise<Told>;

/** The provider, so that requests and answers can be changed on their way. */
export function handlerOf(fetch: Fetch): Handler {
  return async ({ method, path, headers, body }) => {
    const sent = isPacked(headers) ? await gzip(utf8(body)) : body;
    const init = { method, headers, ...(body !== "" && { body: sent }) };
    const response = await fetch(new Request(baseUrl + path, init));
    return { status: response.status, headers: new Headers(response.headers), body: await response.text() };
  };
}

export function fetchOf(handler: Handler): Fetch {
  return async (request) => {
    const { method, url, headers } = request;
    const bytes = await request.bytes();
    const body = new TextDecoder().decode(isPacked(headers) ? await gunzip(bytes) : bytes);
    const path = url.slice(baseUrl.length);
    const told = await handler({ method, path, headers: new Headers(headers), body });
    return new Response(told.body === "" ? null : told.body, { status: told.status, headers: told.headers });
  };
}

function isPacked(headers: Headers): boolean {
  return headers.get("Content-Encoding") === "gzip";
}

/** The body as JSON; an empty object when it is none. */
export function resourceOf({ body }: { readonly body: string }): Resource {
  try {
    return JSON.parse(body) as Resource;
  } catch {
    return { resourceType: "" };
  }
}
