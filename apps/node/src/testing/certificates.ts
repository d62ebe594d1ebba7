import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";

/** PEM files of a certificate and its private key. */
export interface CertificateFiles {
  readonly cert: string;
  readonly key: string;
}

/** What has openssl make a key that needs no password. */
export const newKey: readonly string[] = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes"];

/** A certificate authority that signs itself, and ends a day before what it issues; its files may be called otherwise than it is. */
export function makeAuthority(folder: string, name: string, fileName: string = name): CertificateFiles {
  const files = filesOf(folder, fileName);
  openssl("req", "-x509", ...newKey, "-days", "1", "-keyout", files.key, "-out", files.cert, "-subj", `/CN=${name}`);
  return files;
}

/** A certificate for `localhost` and 127.0.0.1, signed by an authority, with further extensions. */
export function makeCertificate(
  folder: string,
  name: string,
  authority: CertificateFiles,
  ...extensions: readonly string[]
): CertificateFiles {
  const files = filesOf(folder, name);
  const signedBy = ["-CA", authority.cert, "-CAkey", authority.key];
  const all = ["subjectAltName=DNS:localhost,IP:127.0.0.1", "basicConstraints=CA:FALSE", ...extensions];
  const added = all.flatMap((extension) => ["-addext", extension]);
  const written = ["-keyout", files.key, "-out", files.cert, "-subj", `/CN=${name}`];
  openssl("req", "-x509", ...newKey, "-days", "2", ...signedBy, ...added, ...written);
  return files;
}

/** What the files hold, as Node takes it. */
export function contentsOf({ cert, key }: CertificateFiles): { readonly cert: string; readonly key: string } {
  return { cert: readFileSync(cert, "utf8"), key: readFileSync(key, "utf8") };
}

function filesOf(folder: string, name: string): CertificateFiles {
  return { cert: join(folder, `${name}.crt`), key: join(folder, `${name}.key`) };
}

/** Runs openssl, and fails when it does. */
export function openssl(...args: readonly string[]): void {
  execFileSync("openssl", args, { stdio: ["ignore", "ignore", "pipe"] });
}
