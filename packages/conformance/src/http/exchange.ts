import type { Answer } from "./answer.ts";

/** One request and what became of it: the evidence for a verdict. Holds no token. */
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

/** Writes down an exchange, its token left out and its bodies bounded. */
export function exchangeOf(request: Request, body: string | undefined, answer: Answer | undefined): Exchange {
  const headers = Object.fromEntries(request.headers);
  if ("authorization" in headers) headers["authorization"] = "Bearer (left out)";
  return {
    request: {
      method: request.method,
      url: request.url,
      headers,
      ...(body !== undefined && { body: body.slice(0, longestBody) }),
    },
    ...(answer && {
      response: {
        status: answer.status,
        headers: Object.fromEntries(answer.headers),
        body: answer.text.slice(0, longestBody),
      },
    }),
  };
}
