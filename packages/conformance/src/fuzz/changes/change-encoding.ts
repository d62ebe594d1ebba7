import { gzip } from "../../http/gzip.ts";
import { type Message, withBody, withHeader } from "../message.ts";
import type { Random } from "../random.ts";
import { changeBytes } from "./change-bytes.ts";

/** Compresses the body, or says so; not always as it should be. */
export async function changeEncoding(message: Message, bomb: Uint8Array, random: Random): Promise<Message> {
  const { body = new Uint8Array() } = message;
  const packed = await gzip(body);
  const gzipped = (bytes: Uint8Array): Message => withHeader(withBody(message, bytes), "Content-Encoding", "gzip");
  const ways: readonly (() => Message | Promise<Message>)[] = [
    () => ({ ...withHeader(message, "Content-Encoding", "gzip"), body: packed }),
    () => gzipped(changeBytes(packed, random)),
    () => gzipped(packed.slice(0, -1 - random.below(packed.length))),
    () => gzipped(body),
    () => gzipped(bomb),
    () => gzipped(new Uint8Array()),
    async () => gzipped(await gzip(packed)),
    () => withHeader(message, "Content-Encoding", random.pick(encodings)),
    () => withHeader(withBody(message, packed), "Content-Encoding", random.pick(encodings)),
    () => withBody(message, packed),
  ];
  return random.pick(ways)();
}

const encodings = [
  "GZIP",
  "x-gzip",
  "gzip, gzip",
  "identity",
  "deflate",
  "br",
  "zstd",
  "gzip;q=0",
  "",
  "*",
  "gzip\t",
  "chunked",
];
