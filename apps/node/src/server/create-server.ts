import { createServer as createHttpServer, type Server } from "node:http";
import { createServer as createHttpsServer } from "node:https";
import { revocationListsIn } from "../settings/pem.ts";
import type { TlsFiles } from "../settings/settings.ts";
import { bounds, mostConnections, mostSilence } from "./bounds.ts";
import { demandHttps } from "./strict-transport-security.ts";

/** A server that speaks HTTP, or HTTPS where there is a certificate, and demands one of its clients where there is a CA (GEN-02). */
export function createServer(tls: TlsFiles | undefined): Server {
  const server = tls === undefined ? createHttpServer(bounds) : createHttpsServer({ ...bounds, ...secureOptions(tls) });
  server.maxConnections = mostConnections;
  server.setTimeout(mostSilence);
  if (tls !== undefined) server.on("request", demandHttps);
  return server;
}

function secureOptions({ cert, key, clientCa, clientCrl }: TlsFiles): object {
  const secure = { cert, key, minVersion: "TLSv1.2", handshakeTimeout: bounds.headersTimeout };
  if (clientCa === undefined) return secure;
  const demanded = { ...secure, ca: clientCa, requestCert: true, rejectUnauthorized: true };
  return clientCrl === undefined ? demanded : { ...demanded, crl: revocationListsIn(clientCrl) };
}
