import { X509Certificate } from "node:crypto";
import { createSecureContext } from "node:tls";

const begin = "-----BEGIN ";

/** The certificates in the content of a PEM file; throws where one cannot be read. */
export function certificatesIn(text: string): readonly X509Certificate[] {
  return blocks(text, "CERTIFICATE").map((block) => new X509Certificate(block));
}

/** The revocation lists in the content of a PEM file, one by one: of a longer text Node would take the first alone. */
export function revocationListsIn(text: string): readonly string[] {
  return blocks(text, "X509 CRL");
}

export function holdsCertificates(text: string): boolean {
  return succeeds(() => certificatesIn(text).length > 0);
}

export function holdsRevocationLists(text: string): boolean {
  const crl = revocationListsIn(text);
  return crl.length > 0 && succeeds(() => createSecureContext({ crl: [...crl] }));
}

function blocks(text: string, label: string): readonly string[] {
  return text
    .split(begin)
    .filter((part) => part.startsWith(`${label}-----`))
    .map((part) => begin + part);
}

function succeeds(check: () => unknown): boolean {
  try {
    return check() !== false;
  } catch {
    return false;
  }
}
