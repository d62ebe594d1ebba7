import { once } from "node:events";
import type { Server } from "node:http";
import { Refusal, systemCode } from "../refusal.ts";
import { mostConnections } from "./bounds.ts";

/** Binds a server to an address and gives the port: the one asked for, or the free one found for 0. */
export async function listen(server: Server, host: string, port: number): Promise<number> {
  try {
    server.listen({ port, host, backlog: mostConnections });
    await once(server, "listening");
  } catch (error) {
    throw new Refusal(reasonOf(systemCode(error), host, port));
  }
  const address = server.address();
  return typeof address === "object" && address !== null ? address.port : port;
}

function reasonOf(code: string, host: string, port: number): string {
  switch (code) {
    case "EADDRINUSE":
      return `port ${port} of ${host} is taken: stop what listens there, or set PORT to another one`;
    case "EACCES":
      return `port ${port} of ${host} may not be used by this user: set PORT to another one`;
    case "EADDRNOTAVAIL":
    case "ENOTFOUND":
    case "EAI_AGAIN":
      return `${host} is no address of this machine: set HOST to one that is`;
    default:
      return `cannot listen on port ${port} of ${host} (${code})`;
  }
}
