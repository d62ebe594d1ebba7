import { takesGzip } from "@careslot/provider";
import type { Fetch } from "./open-provider.ts";

/** The provider as behind a server that compresses what is not encoded yet. */
export function compressing(provider: Fetch): Fetch {
  return async (request) => {
    const response = await provider(request);
    const { status, headers, body } = response;
    if (!takesGzip(request.headers.get("accept-encoding") ?? "")) return response;
    if (body === null || headers.has("content-encoding")) return response;
    const compressed = new Headers(headers);
    compressed.set("Content-Encoding", "gzip");
    return new Response(body.pipeThrough(new CompressionStream("gzip")), { status, headers: compressed });
  };
}
