import type { Reply } from "./reply.ts";
import { joined } from "./write-message.ts";

/** A reply, and whether the connection can be used again. */
export interface ReadReply {
  readonly reply: Reply;
  readonly reusable: boolean;
}

interface Body {
  readonly body: Uint8Array;
  readonly end: number;
}

/**
 * Reads the answer to one request from all that has come so far: `more` where that is not all of it, `unreadable` where
 * it is no HTTP. `ended` says that nothing more will come, which ends a body of unknown length.
 */
export function readReply(bytes: Uint8Array, head: boolean, ended: boolean): ReadReply | "more" | "unreadable" {
  const headEnd = indexOf(bytes, [13, 10, 13, 10], 0);
  if (headEnd < 0) return bytes.length > 64 * 1024 ? "unreadable" : "more";
  const [statusLine = "", ...lines] = latin1(bytes.subarray(0, headEnd)).split("\r\n");
  const status = Number(/^HTTP\/1\.[01] (\d{3})(?: |$)/.exec(statusLine)?.[1]);
  const headers = readHeaders(lines);
  if (Number.isNaN(status) || headers === undefined) return "unreadable";
  const rest = headEnd + 4;
  if (status < 200 && status !== 101) return readReply(bytes.subarray(rest), head, ended);
  const isEmpty = head || status === 204 || status === 304;
  const found: Body | "more" | "unreadable" = isEmpty
    ? { body: new Uint8Array(), end: rest }
    : readBody(bytes, rest, headers, ended);
  if (typeof found === "string") return found;
  const reusable = !ended && found.end === bytes.length && headers.get("connection")?.toLowerCase() !== "close";
  return { reply: { status, headers, body: found.body }, reusable };
}

function readHeaders(lines: readonly string[]): Headers | undefined {
  try {
    return new Headers(
      lines.map((line) => [line.slice(0, line.indexOf(":")), line.slice(line.indexOf(":") + 1).trim()]),
    );
  } catch {
    return undefined;
  }
}

function readBody(bytes: Uint8Array, start: number, headers: Headers, ended: boolean): Body | "more" | "unreadable" {
  if (headers.get("transfer-encoding")?.toLowerCase() === "chunked") return readChunks(bytes, start);
  const length = headers.get("content-length");
  if (length === null) return ended ? { body: bytes.subarray(start), end: bytes.length } : "more";
  if (!/^\d{1,9}$/.test(length)) return "unreadable";
  const end = start + Number(length);
  return bytes.length < end ? "more" : { body: bytes.subarray(start, end), end };
}

function readChunks(bytes: Uint8Array, start: number): Body | "more" | "unreadable" {
  const chunks: Uint8Array[] = [];
  for (let at = start; ;) {
    const lineEnd = indexOf(bytes, [13, 10], at);
    if (lineEnd < 0) return "more";
    const size = /^[0-9a-f]{1,7}/i.exec(latin1(bytes.subarray(at, lineEnd)))?.[0];
    if (size === undefined) return "unreadable";
    const [from, to] = [lineEnd + 2, lineEnd + 2 + Number.parseInt(size, 16)];
    if (bytes.length < to + 2) return "more";
    if (from === to) return { body: joined(chunks), end: to + 2 };
    chunks.push(bytes.subarray(from, to));
    at = to + 2;
  }
}

function indexOf(bytes: Uint8Array, wanted: readonly number[], from: number): number {
  for (let at = bytes.indexOf(wanted[0] ?? 0, from); at >= 0; at = bytes.indexOf(wanted[0] ?? 0, at + 1)) {
    if (wanted.every((byte, offset) => bytes[at + offset] === byte)) return at;
  }
  return -1;
}

function latin1(bytes: Uint8Array): string {
  return new TextDecoder("latin1").decode(bytes);
}
