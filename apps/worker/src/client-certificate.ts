import type { ClientCertificateCheck } from "@careslot/provider";

/** What Cloudflare says about the client certificate of a connection: texts, `1` for yes. */
interface TlsClientAuth {
  readonly certPresented?: string;
  readonly certVerified?: string;
  readonly certRevoked?: string;
}

/**
 * Asks Cloudflare's edge, which ended the TLS connection, about its client certificate (GEN-02).
 * @see https://developers.cloudflare.com/workers/runtime-apis/request/#incomingrequestcfproperties
 */
export const checkClientCertificate: ClientCertificateCheck = (request) => {
  const { cf } = request as { readonly cf?: { readonly tlsClientAuth?: TlsClientAuth } };
  const { certPresented, certVerified, certRevoked } = cf?.tlsClientAuth ?? {};
  if (certPresented !== "1") return "The connection must be authenticated by a client certificate.";
  if (certRevoked === "1") return "The client certificate was revoked.";
  return certVerified === "SUCCESS" ? undefined : "The client certificate could not be verified.";
};
