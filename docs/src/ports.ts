import { once } from "node:events";
import { createServer, type Server } from "node:net";

/** A free port for each port that a page names. */
export async function freePorts(named: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const servers = await Promise.all(named.map(listening));
  const ports = new Map(named.map((port, index) => [port, portOf(servers[index])]));
  await Promise.all(servers.map((server) => once(server.close(), "close")));
  return ports;
}

async function listening(): Promise<Server> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  return server;
}

function portOf(server: Server | undefined): string {
  const address = server?.address();
  if (!address || typeof address === "string") throw new TypeError("No port was free.");
  return String(address.port);
}
