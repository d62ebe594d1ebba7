import { promisify } from "node:util";
import { gzip as gzipWithCallback } from "node:zlib";
import type { getRequestListener } from "@hono/node-server";
import { takesGzip } from "@careslot/provider";

type Fetch = Parameters<typeof getRequestListener>[0];

const gzip = promisify(gzipWithCallback);

/** Bytes from which on compressing is worth its while: less fits into one packet as it is. */
const smallest = 1_024;

/**
 * Sends answers in gzip to those who take it, unless they are tiny. Whoever answers says that it may come in either form: to add
 * `Vary` to each answer here would have Node write all its headers anew. It is added to what is compressed, if it lacks.
 */
export function compress(fetch: Fetch): Fetch {
  return async (request, bindings) => {
    const response = (await fetch(request, bindings)) as Response;
    if (!takesGzip(request.headers.get("accept-encoding") ?? "") || response.body === null) return response;
    const { status, headers } = response;
    const bytes = new Uint8Array(await response.arrayBuffer());
    if (bytes.length < smallest) return new Response(bytes, { status, headers });
    headers.set("Content-Encoding", "gzip");
    if (!/accept-encoding/i.test(headers.get("Vary") ?? "")) headers.append("Vary", "Accept-Encoding");
    return new Response(await gzip(bytes), { status, headers });
  };
}
