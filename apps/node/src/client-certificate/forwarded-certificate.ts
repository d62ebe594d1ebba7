import type { HttpBindings } from "@hono/node-server";
import type { ClientCertificateCheck } from "@careslot/provider";
import { certificatesIn } from "../settings/pem.ts";
import type { ClientCertFrom } from "../settings/settings.ts";
import { certificateFault } from "./certificate-fault.ts";
import { readClientCert } from "./read-client-cert.ts";
import { trustedHops } from "./trusted-hops.ts";

/**
 * Checks the client certificate that a proxy forwards in `Client-Cert`. The proxy alone is answered: whoever else reaches
 * the server could write that header as well. Without this check nothing reads the header at all.
 * @see https://www.rfc-editor.org/rfc/rfc9440
 */
export function forwardedCertificate(
  { addresses, clientCa }: ClientCertFrom,
  clock: () => Date,
): ClientCertificateCheck {
  const isProxy = trustedHops(addresses);
  const issuers = clientCa === undefined ? undefined : certificatesIn(clientCa);
  return (request, runtime) => {
    if (!isProxy(remoteAddress(runtime))) return "Requests are taken from the proxy in front of this provider only.";
    const value = request.headers.get("client-cert");
    if (value === null) return "The proxy must say in Client-Cert which certificate its client has.";
    const certificate = readClientCert(value);
    if (certificate === undefined) return "Client-Cert must be a byte sequence with one certificate in DER.";
    return certificateFault(certificate, issuers, clock());
  };
}

function remoteAddress(runtime: unknown): string | undefined {
  return (runtime as Partial<HttpBindings> | undefined)?.incoming?.socket.remoteAddress;
}
