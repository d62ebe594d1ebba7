import { inEitherFormat, type Message, type Sending } from "../message.ts";
import type { Random } from "../random.ts";
import { headLines, joined, utf8, writeMessage } from "../write-message.ts";
import { changeBytes } from "./change-bytes.ts";

type Malformation = (message: Message, random: Random) => Partial<Sending> & Pick<Sending, "bytes">;

/** Writes a message down as HTTP that is not quite HTTP, or is HTTP that nobody writes. */
export function malform(message: Message, random: Random): Sending {
  const written = writeMessage(inEitherFormat(message));
  return { ...written, alone: true, ...random.pick(malformations)(message, random) };
}

const malformations: readonly Malformation[] = [
  (message, random) => brokenOff(writeMessage(message).bytes, random),
  (message, random) => unsure(changeBytes(writeMessage(message).bytes, random)),
  (message, random) =>
    unsure(joined([changeBytes(utf8(head(headLines(message))), random), message.body ?? new Uint8Array()])),
  (message) => withHead(message, (lines) => lines.filter((line) => !/^host:/i.test(line))),
  (message) => withHead(message, ([line = "", ...lines]) => [line, "Host: other.example.nhs.uk", ...lines]),
  (message) => withHead(message, (lines) => lines.map((line) => line.replace(":", " :"))),
  (message) => withHead(message, ([line = "", ...lines]) => [line, " folded: x", ...lines]),
  (message) => withHead(message, ([line = "", ...lines]) => [line, "no colon", ...lines]),
  (message) => withHead(message, ([line = "", ...lines]) => [line, ": no name", ...lines]),
  (message) => withHead(message, ([line = "", ...lines]) => [line, "é: x", ...lines]),
  (message) => withHead(message, ([line = "", ...lines]) => [line, "X-Request-Id: a\0b", ...lines]),
  (message) => unsure(joined([utf8(head(headLines(message)).replaceAll("\r", "")), message.body ?? new Uint8Array()])),
  (message, random) => withRequestLine(message, `${message.method} ${message.target} ${random.pick(versions)}`),
  (message) => withRequestLine(message, `${message.method} ${message.target}`),
  (message, random) => withRequestLine(message, `${random.pick(methods)} ${message.target} HTTP/1.1`),
  (message, random) => withRequestLine(message, `${message.method} ${random.pick(targets)}${message.target} HTTP/1.1`),
  (message) => withRequestLine(message, `${message.method}  ${message.target} HTTP/1.1`),
  (message) => withRequestLine(message, "CONNECT provider.example.nhs.uk:443 HTTP/1.1"),
  (message) => withRequestLine(message, "OPTIONS * HTTP/1.1"),
  (message, random) => withLength(message, random.pick(lengths)),
  (message) => unsure(withLength(message, String((message.body?.byteLength ?? 0) + 1)).bytes),
  (message) => unsure(withLength(message, String(Math.max(0, (message.body?.byteLength ?? 0) - 2))).bytes),
  (message) => withHead(message, (lines) => [...lines, "Content-Length: 1", "Content-Length: 2"]),
  (message) => withHead(message, (lines) => [...lines, "Content-Length: 4", "Transfer-Encoding: chunked"]),
  (message, random) =>
    unsure(withHead(message, (lines) => [...lines, `Transfer-Encoding: ${random.pick(encodings)}`]).bytes),
  (message, random) => inChunks(message, random),
  (message, random) => inChunks(message, random),
  () => unsure(utf8("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n")),
  () => unsure(Uint8Array.of(0x16, 0x03, 0x01, 0x02, 0x00, 0x01, 0x00, 0x01, 0xfc, 0x03, 0x03)),
  (_, random) =>
    unsure(
      utf8(random.pick(["\r\n\r\n", "\0", "GET", "GET / ", "HTTP/1.1 200 OK\r\n\r\n", `GET /${"a".repeat(40_000)}`])),
    ),
];

const versions = [
  "HTTP/1.0",
  "HTTP/0.9",
  "HTTP/1.2",
  "HTTP/2.0",
  "HTTP/9.9",
  "HTTP/11",
  "http/1.1",
  "HTTPS/1.1",
  "ICY/1.0",
  "X",
];
const methods = ["get", "BOOK", "G E T", "GET\0", "É", "A".repeat(5_000), "M-SEARCH", "QUERY", "GET\t"];
const targets = [
  "http://other.example.nhs.uk",
  "https://",
  "http:",
  "//other.example.nhs.uk",
  "?",
  "é",
  "\\",
  "http://[::1",
  "user@",
];
const lengths = ["-1", "+1", "1e1", "0x1", "", "1,1", "a", "99999999999999999999", "1 1"];
const encodings = [
  "chunked",
  "gzip, chunked",
  "identity",
  "chunked, chunked",
  "chunked;x=y",
  "\tchunked",
  "xchunked",
  "",
];

/** What comes out of chance may look like the beginning of something longer: nobody has to answer that. */
function unsure(bytes: Uint8Array): Partial<Sending> & Pick<Sending, "bytes"> {
  return { bytes, whole: false };
}

function brokenOff(bytes: Uint8Array, random: Random): Partial<Sending> & Pick<Sending, "bytes"> {
  return unsure(bytes.slice(0, 1 + random.below(bytes.length - 1)));
}

function withHead(
  message: Message,
  change: (lines: readonly string[]) => readonly string[],
): { readonly bytes: Uint8Array } {
  return { bytes: joined([utf8(head(change(headLines(message)))), message.body ?? new Uint8Array()]) };
}

function withRequestLine(message: Message, line: string): { readonly bytes: Uint8Array } {
  return withHead(message, (lines) => lines.with(0, line));
}

function withLength(message: Message, length: string): { readonly bytes: Uint8Array } {
  return withHead(message, (lines) => [
    ...lines.filter((line) => !line.startsWith("Content-Length")),
    `Content-Length: ${length}`,
  ]);
}

function head(lines: readonly string[]): string {
  return `${lines.join("\r\n")}\r\n\r\n`;
}

/** A body of unknown length, as it should be or with one thing wrong. */
function inChunks(
  { body = new Uint8Array(), ...message }: Message,
  random: Random,
): Partial<Sending> & Pick<Sending, "bytes"> {
  const lines = utf8(head([...headLines(message), "Transfer-Encoding: chunked"]));
  const size = random.pick([body.byteLength, Math.ceil(body.byteLength / 3), 1_000]) || 1;
  const chunks: Uint8Array[] = [];
  for (let at = 0; at < body.byteLength; at += size) {
    const chunk = body.slice(at, at + size);
    chunks.push(
      utf8(`${chunk.byteLength.toString(16)}${random.pick(["", "", "", ";a=b", ";", " "])}\r\n`),
      chunk,
      utf8("\r\n"),
    );
  }
  const end = random.pick([
    "0\r\n\r\n",
    "0\r\n\r\n",
    "0\r\nX-Trailer: x\r\n\r\n",
    "0\r\nAuthorization: x\r\n\r\n",
    "zz\r\n\r\n",
    "-1\r\n\r\n",
    "fffffffffffffffff\r\n",
    "",
  ]);
  const bytes = joined([lines, ...chunks, utf8(end)]);
  return end.endsWith("0\r\n\r\n") ? { bytes } : unsure(bytes);
}
