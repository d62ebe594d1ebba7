import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { type CertificateFiles, newKey, openssl } from "./certificates.ts";

/** What an authority needs to keep books of what it issued. */
interface Books {
  readonly authority: CertificateFiles;
  readonly folder: string;
  readonly name: string;
}

/** A certificate of an authority that was valid for a day, long ago. */
export function makeExpiredCertificate(books: Books, subject: string): CertificateFiles {
  const files = { cert: join(books.folder, `${subject}.crt`), key: join(books.folder, `${subject}.key`) };
  const request = join(books.folder, `${subject}.csr`);
  openssl("req", "-new", ...newKey, "-keyout", files.key, "-out", request, "-subj", `/CN=${subject}`);
  const days = ["-startdate", "20200101000000Z", "-enddate", "20200102000000Z"];
  inBooks(books, "-batch", "-notext", "-in", request, "-out", files.cert, ...days);
  return files;
}

/** A revocation list of an authority with these of its certificates on it; gives the PEM file. */
export function makeRevocationList(books: Books, revoked: readonly CertificateFiles[]): string {
  const file = join(books.folder, `${books.name}.crl`);
  for (const { cert } of revoked) inBooks(books, "-revoke", cert);
  inBooks(books, "-gencrl", "-crldays", "1", "-out", file);
  return file;
}

function inBooks({ authority, folder, name }: Books, ...args: readonly string[]): void {
  const database = join(folder, `${name}.index`);
  const config = join(folder, `${name}.cnf`);
  const settings = { database, new_certs_dir: folder, default_md: "sha256", policy: "any", rand_serial: "yes" };
  const lines = Object.entries(settings).map(([key, value]) => `${key} = ${value}`);
  writeFileSync(
    config,
    ["[ca]", "default_ca = books", "[books]", ...lines, "[any]", "commonName = supplied"].join("\n"),
  );
  writeFileSync(database, "", { flag: "a" });
  openssl("ca", "-config", config, "-cert", authority.cert, "-keyfile", authority.key, ...args);
}
