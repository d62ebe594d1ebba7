import type { IncomingMessage } from "node:http";
import type { Refused } from "./refusal.ts";

/** Bytes of a body that are kept: more than any provider takes. What comes beyond them is read and forgotten. */
const longest = 1024 * 1024;

/** Methods that no `Request` may have. */
const neverAsked = /^(?:CONNECT|TRACE|TRACK)$/;

/** The request that has come, once all of it has, or why it is none. */
export async function readRequest(
  incoming: IncomingMessage,
  origin: string,
  signal: AbortSignal,
): Promise<Request | Refused> {
  const { method = "GET", url = "/", headers } = incoming;
  const sent = await readBody(incoming);
  if (headers.host === undefined) return "request-unreadable";
  if (neverAsked.test(method)) return "method-not-allowed";
  const body = method === "GET" || method === "HEAD" || sent.length === 0 ? null : sent;
  try {
    // A target that is a whole URL is the server's own, whatever it names.
    return new Request(url.startsWith("/") ? origin + url : url, { method, headers: pairs(incoming), signal, body });
  } catch {
    return "request-unreadable";
  }
}

async function readBody(incoming: IncomingMessage): Promise<Buffer<ArrayBuffer>> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of incoming as AsyncIterable<Buffer>) {
    if (length <= longest) chunks.push(chunk);
    length += chunk.length;
  }
  return Buffer.concat(chunks);
}

/** All headers as they came: those that came twice are joined, which shows that they did. */
function pairs({ rawHeaders }: IncomingMessage): [name: string, value: string][] {
  return rawHeaders.flatMap((name, index) => (index % 2 === 0 ? [[name, rawHeaders[index + 1] ?? ""]] : []));
}
