import { maskedBody } from "./masked-body.ts";

/** A request and its answer, as they went over the wire, but for NHS numbers, which are masked, and for line breaks. */
export interface Exchange {
  readonly request: Message & { readonly method: string; readonly url: string };
  readonly response: Message & { readonly status: number };
}

interface Message {
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly body: string;
}

/** What is to be sent. */
export interface Outgoing {
  readonly method: string;
  /** Absolute. */
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Empty for none. */
  readonly body: string;
}

/** Sends a request to the provider and keeps both sides of it. */
export async function exchange(
  provider: (request: Request) => Response | Promise<Response>,
  { method, url, headers, body }: Outgoing,
): Promise<{ readonly exchange: Exchange; readonly response: Response; readonly text: string }> {
  const request = new Request(url, { method, headers, ...(body !== "" && { body }) });
  const response = await provider(request);
  const text = await response.clone().text();
  const kept = {
    request: { method, url, headers: Object.entries(headers), body: maskedBody(body) },
    response: { status: response.status, headers: [...response.headers], body: maskedBody(text) },
  };
  return { exchange: kept, response, text };
}
