import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";

/** PEM files of a certificate and its private key. */
export interface CertificateFiles {
  readonly cert: string;
  readonly key: string;
}

const newKey = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "2"];

/** A certificate authority that signs itself. */
export function makeAuthority(folder: string, name: string): CertificateFiles {
  const files = filesOf(folder, name);
  openssl("req", "-x509", ...newKey, "-keyout", files.key, "-out", files.cert, "-subj", `/CN=${name}`);
  return files;
}

/** A certificate for `localhost` and 127.0.0.1, signed by an authority. */
export function makeCertificate(folder: string, name: string, authority: CertificateFiles): CertificateFiles {
  const files = filesOf(folder, name);
  const signedBy = ["-CA", authority.cert, "-CAkey", authority.key];
  const names = ["-addext", "subjectAltName=DNS:localhost,IP:127.0.0.1", "-addext", "basicConstraints=CA:FALSE"];
  openssl(
    "req",
    "-x509",
    ...newKey,
    ...signedBy,
    ...names,
    "-keyout",
    files.key,
    "-out",
    files.cert,
    "-subj",
    `/CN=${name}`,
  );
  return files;
}

/** What the files hold, as Node takes it. */
export function contentsOf({ cert, key }: CertificateFiles): { readonly cert: string; readonly key: string } {
  return { cert: readFileSync(cert, "utf8"), key: readFileSync(key, "utf8") };
}

function filesOf(folder: string, name: string): CertificateFiles {
  return { cert: join(folder, `${name}.crt`), key: join(folder, `${name}.key`) };
}

function openssl(...args: readonly string[]): void {
  execFileSync("openssl", args, { stdio: ["ignore", "ignore", "pipe"] });
}
