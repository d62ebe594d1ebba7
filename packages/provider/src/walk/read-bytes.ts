import { proceed, refuseFor, type Step } from "../failure/failure.ts";

/** Largest body that is read, in bytes, once it is inflated: a booking has about 3 KB. */
const mostBytes = 256 * 1024;

/** Reads a body, inflating gzip (GEN-10), and never more of it than the bound. */
export async function readBytes(request: Request): Promise<Step<Uint8Array>> {
  const encoding = request.headers.get("content-encoding")?.trim().toLowerCase() ?? "identity";
  if (encoding !== "identity" && encoding !== "gzip") {
    return refuseFor("media-type", {
      code: "not-supported",
      rule: "content-encoding",
      diagnostics: "The Content-Encoding of a request body must be gzip, or none.",
      requirement: "GEN-10",
    });
  }
  if (Number(request.headers.get("content-length") ?? 0) > mostBytes) return tooLarge();
  if (request.body === null) return proceed(new Uint8Array());
  if (encoding === "identity") return collect(request.body);
  try {
    return await collect(request.body.pipeThrough<Uint8Array>(new DecompressionStream("gzip")));
  } catch {
    return refuseFor("body-unreadable", {
      code: "structure",
      rule: "gzip",
      diagnostics: "The body must be gzip, as its Content-Encoding says.",
      requirement: "GEN-10",
    });
  }
}

async function collect(stream: ReadableStream<Uint8Array>): Promise<Step<Uint8Array>> {
  const reader = stream.getReader();
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    length += value.byteLength;
    if (length > mostBytes) {
      await reader.cancel();
      return tooLarge();
    }
    chunks.push(value);
  }
  const bytes = new Uint8Array(length);
  let offset = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, offset);
    offset += chunk.byteLength;
  }
  return proceed(bytes);
}

function tooLarge(): Step<never> {
  return refuseFor("body-too-large", {
    code: "too-long",
    rule: "body-size",
    diagnostics: `The body must not be larger than ${mostBytes} bytes.`,
  });
}
