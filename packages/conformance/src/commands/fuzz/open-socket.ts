import { connect as connectTcp, type Socket } from "node:net";
import { connect as connectTls } from "node:tls";
import { readReply } from "../../fuzz/read-reply.ts";
import type { Heard, Outgoing, Wire } from "../../fuzz/reply.ts";

/** Opens a wire of sockets to where a URL leads. An answer may take so many milliseconds. */
export function openSocket(url: URL, limit: number): Wire {
  const idle: Socket[] = [];
  const send: Wire["send"] = async (sending) => {
    const kept = sending.alone || !sending.whole ? undefined : idle.pop();
    if (kept?.readyState === "open") {
      const heard = await exchange(kept, sending);
      // The server may have closed a connection that has been idle before it could see the request.
      if (heard !== "dropped") return heard;
    }
    return exchange(connect(url), sending);
  };
  const exchange = async (socket: Socket, sending: Outgoing): Promise<Heard> => {
    const { heard, reusable } = await converse(socket, sending, limit);
    if (reusable && !sending.alone && idle.length === 0) idle.push(socket);
    else socket.destroy();
    return heard;
  };
  return { send, close: () => idle.forEach((socket) => socket.destroy()) };
}

function connect({ protocol, hostname, port }: URL): Socket {
  const host = hostname.replaceAll(/^\[|\]$/g, "");
  if (protocol === "https:") return connectTls({ host, port: Number(port || 443), servername: host });
  return connectTcp({ host, port: Number(port || 80), noDelay: true });
}

interface Conversation {
  readonly heard: Heard;
  readonly reusable: boolean;
}

function converse(socket: Socket, { bytes, head, whole }: Outgoing, limit: number): Promise<Conversation> {
  const { promise, resolve } = Promise.withResolvers<Conversation>();
  let come: Buffer = Buffer.alloc(0);
  const settle = (heard: Heard, reusable = false): void => {
    clearTimeout(timer);
    socket.removeListener("data", hear).removeListener("close", end);
    resolve({ heard, reusable });
  };
  const look = (ended: boolean): void => {
    const read = readReply(come, head, ended);
    if (read === "unreadable") settle(read);
    else if (read !== "more") settle(read.reply, read.reusable);
    else if (ended) settle(come.length === 0 ? "dropped" : "unreadable");
  };
  const hear = (data: Buffer): void => {
    come = Buffer.concat([come, data]);
    look(false);
  };
  const end = (): void => look(true);
  const timer = setTimeout(() => settle("late"), limit);
  // A connection that breaks is closed next: what has come until then may be an answer.
  if (socket.listenerCount("error") === 0) socket.on("error", () => {});
  socket.on("data", hear).once("close", end);
  if (whole) socket.write(bytes);
  else socket.end(bytes);
  return promise;
}
