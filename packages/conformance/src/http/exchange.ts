import type { Answer } from "./answer.ts";
import { masked } from "./masked.ts";

/** One request and what became of it: the evidence for a verdict. Holds no token and no NHS number. */
export interface Exchange {
  readonly request: {
    readonly method: string;
    readonly url: string;
    readonly headers: Readonly<Record<string, string>>;
    readonly body?: string;
  };
  /** Absent when no answer came. */
  readonly response?: {
    readonly status: number;
    readonly headers: Readonly<Record<string, string>>;
    readonly body: string;
  };
}

/** Longest body that is kept, in characters. */
const longestBody = 64 * 1024;

/** Writes down an exchange, token and NHS numbers left out and its bodies bounded. */
export function exchangeOf(request: Request, body: string | undefined, answer: Answer | undefined): Exchange {
  const headers = maskedHeaders(request.headers);
  if ("authorization" in headers) headers["authorization"] = "Bearer (left out)";
  return {
    request: {
      method: request.method,
      url: masked(request.url),
      headers,
      ...(body !== undefined && { body: masked(body).slice(0, longestBody) }),
    },
    ...(answer && {
      response: {
        status: answer.status,
        headers: maskedHeaders(answer.headers),
        body: masked(answer.text).slice(0, longestBody),
      },
    }),
  };
}

function maskedHeaders(headers: Headers): Record<string, string> {
  return Object.fromEntries(Array.from(headers, ([name, value]) => [name, masked(value)]));
}
