import type { Message, Sending } from "./message.ts";

/** A target that may stand in a request line (RFC 9112, 3.2.1). */
const goodTarget = /^\/[\w.~!$&'()*+,;=:@%/?|-]*$/;

/** Bytes of URL and headers that any server takes. */
const usualHead = 12_000;

/**
 * Writes a message down as HTTP/1.1, with the length of its body. What is no HTTP, or too much of it, is refused before
 * anybody has read in which format.
 */
export function writeMessage(message: Message): Sending {
  const { method, target, body, wanted } = message;
  const lines = headLines(message);
  const head = utf8(`${lines.join("\r\n")}\r\n\r\n`);
  const isGood =
    goodTarget.test(target) &&
    head.byteLength < usualHead &&
    lines.every((line) => /^[\t -~\u0080-\u{10FFFF}]*$/u.test(line));
  return {
    bytes: joined([head, body ?? new Uint8Array()]),
    target,
    head: method === "HEAD",
    ...(isGood && wanted !== undefined && { wanted }),
    whole: true,
    alone: !/^[!-~]+$/.test(target) || !/^[A-Z]+$/.test(method) || lines.some((line) => /[^\t -~]/.test(line)),
  };
}

/** The request line and the headers. */
export function headLines({ method, target, headers, body }: Message): readonly string[] {
  const length = body === undefined ? [] : [`Content-Length: ${body.byteLength}`];
  return [`${method} ${target} HTTP/1.1`, ...headers.map(([name, value]) => `${name}: ${value}`), ...length];
}

export function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

export function joined(parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((length, part) => length + part.byteLength, 0));
  let offset = 0;
  for (const part of parts) {
    all.set(part, offset);
    offset += part.byteLength;
  }
  return all;
}
