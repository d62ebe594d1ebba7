import type { IncomingMessage, ServerResponse } from "node:http";

/** Tells consumers to come over HTTPS only, for a year from each answer (RFC 6797). */
export const strictTransportSecurity = { "Strict-Transport-Security": "max-age=31536000" } as const;

/** Has every answer of a server say so. */
export function demandHttps(_request: IncomingMessage, response: ServerResponse): void {
  response.setHeaders(new Map(Object.entries(strictTransportSecurity)));
}
