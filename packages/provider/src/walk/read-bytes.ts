import { proceed, refuseFor, type Step } from "../failure/failure.ts";

/** Reads a body, inflating gzip (GEN-10), and never more of it than the bound. */
export async function readBytes(request: Request, mostBytes: number): Promise<Step<Uint8Array>> {
  const encoding = request.headers.get("content-encoding")?.trim().toLowerCase() ?? "identity";
  if (encoding !== "identity" && encoding !== "gzip") {
    return refuseFor("media-type", {
      code: "not-supported",
      rule: "content-encoding",
      diagnostics: "The Content-Encoding of a request body must be gzip, or none.",
      requirement: "GEN-10",
    });
  }
  if (Number(request.headers.get("content-length") ?? 0) > mostBytes) return tooLarge(mostBytes);
  if (request.body === null) return proceed(new Uint8Array());
  if (encoding === "identity") return collect(request.body, mostBytes);
  try {
    return await collect(request.body.pipeThrough<Uint8Array>(new DecompressionStream("gzip")), mostBytes);
  } catch {
    return refuseFor("body-unreadable", {
      code: "structure",
      rule: "gzip",
      diagnostics: "The body must be gzip, as its Content-Encoding says.",
      requirement: "GEN-10",
    });
  }
}

async function collect(stream: ReadableStream<Uint8Array>, mostBytes: number): Promise<Step<Uint8Array>> {
  const reader = stream.getReader();
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    length += value.byteLength;
    if (length > mostBytes) {
      await reader.cancel();
      return tooLarge(mostBytes);
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

function tooLarge(mostBytes: number): Step<never> {
  return refuseFor("body-too-large", {
    code: "too-long",
    rule: "body-size",
    diagnostics: `The body must not be larger than ${mostBytes} bytes.`,
  });
}
