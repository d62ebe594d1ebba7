import { X509Certificate } from "node:crypto";

/** A byte sequence of a structured field: base64 between colons. */
const byteSequence = /^:([A-Za-z0-9+/]+={0,2}):$/;

/**
 * The certificate in a `Client-Cert` header: one byte sequence that is one certificate in DER, and nothing besides.
 * @see https://www.rfc-editor.org/rfc/rfc9440#section-2.2
 */
export function readClientCert(value: string): X509Certificate | undefined {
  const [, base64] = byteSequence.exec(value) ?? [];
  if (base64 === undefined) return undefined;
  const der = Buffer.from(base64, "base64");
  try {
    const certificate = new X509Certificate(der);
    // It would take PEM as well, and pass over what follows the certificate.
    return certificate.raw.equals(der) ? certificate : undefined;
  } catch {
    return undefined;
  }
}
