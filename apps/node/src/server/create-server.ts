import { createServer as createHttpServer, type Server } from "node:http";
import { createServer as createHttpsServer } from "node:https";
import type { TlsFiles } from "../settings/settings.ts";
import { bounds, mostConnections } from "./bounds.ts";

/** A server that speaks HTTP, or HTTPS where there is a certificate, and demands one of its clients where there is a CA. */
export function createServer(tls: TlsFiles | undefined): Server {
  const server = tls === undefined ? createHttpServer(bounds) : createHttpsServer({ ...bounds, ...secureOptions(tls) });
  server.maxConnections = mostConnections;
  return server;
}

function secureOptions({ cert, key, clientCa }: TlsFiles): object {
  const secure = { cert, key, minVersion: "TLSv1.2", handshakeTimeout: bounds.headersTimeout };
  return clientCa === undefined ? secure : { ...secure, ca: clientCa, requestCert: true, rejectUnauthorized: true };
}
