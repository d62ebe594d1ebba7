import type { X509Certificate } from "node:crypto";

/** Object identifier of the purpose that a client certificate must allow, where it names purposes. */
const clientAuthentication = "1.3.6.1.5.5.7.3.2";

/** Why a certificate is not to be accepted of a client, in a sentence; nothing when it is. Any issuer will do where none are given. */
export function certificateFault(
  certificate: X509Certificate,
  issuers: readonly X509Certificate[] | undefined,
  now: Date,
): string | undefined {
  if (!isInForce(certificate, now)) return "The client certificate is not valid yet, or not valid any more.";
  if (!isForClients(certificate)) return "The client certificate is for another purpose.";
  if (issuers !== undefined && !issuers.some((issuer) => hasIssued(issuer, certificate, now))) {
    return "The client certificate is not of a certificate authority that this provider knows.";
  }
  return undefined;
}

/** What Node calls the key usage is the extended one, and its types do not say that it may be missing. */
function isForClients({ keyUsage }: { readonly keyUsage?: readonly string[] }): boolean {
  return keyUsage === undefined || keyUsage.includes(clientAuthentication);
}

function hasIssued(issuer: X509Certificate, certificate: X509Certificate, now: Date): boolean {
  return issuer.ca && isInForce(issuer, now) && certificate.checkIssued(issuer) && certificate.verify(issuer.publicKey);
}

function isInForce({ validFromDate, validToDate }: X509Certificate, now: Date): boolean {
  return validFromDate <= now && now <= validToDate;
}
