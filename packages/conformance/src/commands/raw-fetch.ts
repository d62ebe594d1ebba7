import { headLines, joined, utf8 } from "../fuzz/write-message.ts";
import { openSocket } from "./fuzz/open-socket.ts";

/** Asks on a connection of its own, and leaves the body as it came. An answer may take so many milliseconds. */
export async function rawFetch(request: Request, limit: number): Promise<Response> {
  const { origin, host, pathname, search } = new URL(request.url);
  const body = await request.bytes();
  const message = {
    method: request.method,
    target: pathname + search,
    headers: [["Host", host] as const, ...request.headers],
    ...(body.length > 0 && { body }),
  };
  const bytes = joined([utf8(`${headLines(message).join("\r\n")}\r\n\r\n`), body]);
  const { send, close } = openSocket(new URL(origin), limit);
  const heard = await send({ bytes, head: request.method === "HEAD", whole: true, alone: true });
  close();
  if (typeof heard === "string") throw new TypeError(`the answer was ${heard}`);
  const { status, headers } = heard;
  return new Response(heard.body.length === 0 ? null : new Uint8Array(heard.body), { status, headers });
}
