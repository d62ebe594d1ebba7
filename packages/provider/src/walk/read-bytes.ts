import { proceed, refuseFor, type Step } from "../failure/failure.ts";
import { TookTooLong, withinTime } from "./within-time.ts";

/** Longest that the client may take to send a body, in milliseconds. */
const longest = 15_000;

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
  const length = request.headers.get("content-length");
  if (Number(length ?? 0) > mostBytes) return tooLarge(mostBytes);
  const isOfLength = encoding === "identity" && length !== null;
  try {
    return await withinTime(isOfLength ? whole(request, mostBytes) : inPieces(request, encoding, mostBytes), longest);
  } catch (error) {
    return error instanceof TookTooLong ? tooSlow() : broken();
  }
}

/** A body of a length that was told before, and that the runtime holds it to: nothing is gained by looking at each piece. */
async function whole(request: Request, mostBytes: number): Promise<Step<Uint8Array>> {
  const bytes = new Uint8Array(await request.arrayBuffer());
  return bytes.byteLength > mostBytes ? tooLarge(mostBytes) : proceed(bytes);
}

async function inPieces(
  { body }: Request,
  encoding: "identity" | "gzip",
  mostBytes: number,
): Promise<Step<Uint8Array>> {
  if (body === null) return proceed(new Uint8Array());
  return collect(encoding === "gzip" ? body.pipeThrough<Uint8Array>(new DecompressionStream("gzip")) : body, mostBytes);
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

function tooSlow(): Step<never> {
  return refuseFor("body-too-slow", {
    code: "timeout",
    rule: "body-time",
    diagnostics: `The body must come within ${longest / 1000} seconds.`,
  });
}

function broken(): Step<never> {
  return refuseFor("body-unreadable", {
    code: "structure",
    rule: "body-broken",
    diagnostics: "The body broke off, or is not gzip though its Content-Encoding says so.",
    requirement: "GEN-10",
  });
}

function tooLarge(mostBytes: number): Step<never> {
  return refuseFor("body-too-large", {
    code: "too-long",
    rule: "body-size",
    diagnostics: `The body must not be larger than ${mostBytes} bytes.`,
  });
}
