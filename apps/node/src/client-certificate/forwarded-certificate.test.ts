import { X509Certificate } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { makeAuthority, makeCertificate, openssl } from "../testing/certificates.ts";
import { makeExpiredCertificate } from "../testing/revocation.ts";
import { startServing } from "../testing/serving.ts";
import { temporaryFolder } from "../testing/temporary-folder.ts";
import { forwardedCertificate } from "./forwarded-certificate.ts";

const folder = temporaryFolder();
afterAll(() => folder[Symbol.dispose]());

const ours = makeAuthority(folder.path, "our-authority");
const theirs = makeAuthority(folder.path, "another-authority");
const consumer = makeCertificate(folder.path, "consumer", ours);
const stranger = makeCertificate(folder.path, "stranger", theirs);
const expired = makeExpiredCertificate({ authority: ours, folder: folder.path, name: "books" }, "expired");
const forServers = makeCertificate(folder.path, "server", ours, "extendedKeyUsage=serverAuth");
const forClients = makeCertificate(folder.path, "client", ours, "extendedKeyUsage=clientAuth,serverAuth");

const proxy = "10.0.0.7";
const clientCa = readFileSync(theirs.cert, "utf8").concat(readFileSync(ours.cert, "utf8"));
const header = fieldOf(der(consumer.cert));

describe("a client certificate that a proxy forwards (GEN-02)", () => {
  it.each([
    ["of a CA that is known", clientCa, consumer.cert],
    ["of another one that is known", clientCa, stranger.cert],
    ["of whatever CA the proxy knows, where none is given", undefined, stranger.cert],
    ["that is made for clients", clientCa, forClients.cert],
  ])("lets a request in when it is one %s", (_, ca, file) => {
    expect(verdict(fieldOf(der(file)), { ca })).toBeUndefined();
  });

  it.each<[string, string | undefined, RegExp]>([
    ["is missing", undefined, /must say in Client-Cert/],
    ["is empty", "", /byte sequence/],
    ["is an empty byte sequence", "::", /byte sequence/],
    ["is base64 alone", der(consumer.cert).toString("base64"), /byte sequence/],
    ["is a string", `"${der(consumer.cert).toString("base64")}"`, /byte sequence/],
    ["is no base64", ":*:", /byte sequence/],
    ["comes twice", `${header}, ${header}`, /byte sequence/],
    ["is PEM", fieldOf(readFileSync(consumer.cert)), /certificate in DER/],
    ["is cut off", fieldOf(der(consumer.cert).subarray(0, -1)), /certificate in DER/],
    ["goes on behind its end", fieldOf(Buffer.concat([der(consumer.cert), Buffer.from([0])])), /certificate in DER/],
    ["is no certificate", fieldOf(Buffer.from("certificate")), /certificate in DER/],
    ["has expired", fieldOf(der(expired.cert)), /not valid any more/],
    ["is for servers", fieldOf(der(forServers.cert)), /another purpose/],
  ])("keeps a request out when it %s", (_, value, reason) => {
    expect(verdict(value)).toMatch(reason);
  });

  it("keeps a request out when its CA is another one, or has only the name of ours, or only the key", () => {
    const namesake = makeAuthority(folder.path, "our-authority", "namesake");
    const forged = makeCertificate(folder.path, "forged", namesake);
    const ca = readFileSync(ours.cert, "utf8");
    for (const { cert } of [stranger, theirs, forged]) {
      expect(verdict(fieldOf(der(cert)), { ca })).toMatch(/not of a certificate authority/);
    }
    const renamed = join(folder.path, "renamed.crt");
    openssl("req", "-x509", "-key", ours.key, "-out", renamed, "-subj", "/CN=renamed");
    expect(verdict(header, { ca: readFileSync(renamed, "utf8") })).toMatch(/not of a certificate authority/);
  });

  it("keeps a request out when it was not signed as it is, or by what is no CA", () => {
    const altered = der(consumer.cert);
    altered.writeUInt8(altered.readUInt8(altered.length - 1) ^ 1, altered.length - 1);
    expect(verdict(fieldOf(altered))).toMatch(/not of a certificate authority/);
    const child = makeCertificate(folder.path, "child", consumer);
    const ca = readFileSync(consumer.cert, "utf8");
    expect(verdict(fieldOf(der(child.cert)), { ca })).toMatch(/not of a certificate authority/);
  });

  it("keeps a request out before the certificate's time, after it, and after that of its CA", () => {
    const { validFromDate, validToDate } = new X509Certificate(der(consumer.cert));
    const lastOfCa = new X509Certificate(der(ours.cert)).validToDate;
    expect(verdict(header, { now: validFromDate })).toBeUndefined();
    expect(verdict(header, { now: before(validFromDate) })).toMatch(/not valid yet/);
    expect(verdict(header, { now: lastOfCa })).toBeUndefined();
    expect(verdict(header, { now: validToDate })).toMatch(/not of a certificate authority/);
    expect(verdict(header, { now: validToDate, ca: undefined })).toBeUndefined();
    expect(verdict(header, { now: after(validToDate), ca: undefined })).toMatch(/not valid any more/);
  });

  it("is believed of the proxy alone, however its address is written", () => {
    for (const address of [proxy, `::ffff:${proxy}`, "2001:db8::7", "2001:0db8:0:0:0:0:0:7"]) {
      expect(verdict(header, { address })).toBeUndefined();
    }
    for (const address of ["10.0.0.8", "::1", "2001:db8::8", "", undefined]) {
      expect(verdict(header, { address })).toMatch(/from the proxy .* only/);
    }
  });
});

describe("a server behind a proxy", () => {
  const env = { PORT: "0", DATABASE_URL: ":memory:", JWT_TRUST: "unsecured" };

  it("answers what comes with a certificate, and refuses the rest", async () => {
    const settings = { ...env, CLIENT_CERT_FROM: "127.0.0.1", TLS_CLIENT_CA: ours.cert };
    await using serving = await startServing(["serve"], { cwd: folder.path, env: settings });
    expect(await metadata(serving.url, header)).toBe(200);
    expect(await metadata(serving.url, fieldOf(der(stranger.cert)))).toBe(403);
    expect(await metadata(serving.url)).toBe(403);
  });

  it("refuses whoever is not the proxy, with the best of certificates", async () => {
    const settings = { ...env, CLIENT_CERT_FROM: proxy };
    await using serving = await startServing(["serve"], { cwd: folder.path, env: settings });
    expect(await metadata(serving.url, header)).toBe(403);
  });

  it("reads no Client-Cert of anybody as long as no proxy is named", async () => {
    await using serving = await startServing(["serve"], { cwd: folder.path, env });
    expect(await metadata(serving.url, "spoofed")).toBe(200);
  });
});

interface Circumstances {
  readonly ca?: string | undefined;
  readonly address?: string | undefined;
  readonly now?: Date;
}

function verdict(value: string | undefined, circumstances: Circumstances = {}): string | undefined {
  const { ca: ca_, address, now } = { ca: clientCa, address: proxy, now: new Date(), ...circumstances };
  const check = forwardedCertificate({ addresses: [proxy, "2001:db8::7"], clientCa: ca_ }, () => now);
  const request = new Request("http://localhost", { headers: value === undefined ? {} : { "Client-Cert": value } });
  return check(request, { incoming: { socket: { remoteAddress: address } } });
}

async function metadata(url: string, clientCert?: string): Promise<number> {
  const headers = clientCert === undefined ? {} : { "Client-Cert": clientCert };
  return (await fetch(`${url}/STU3/metadata`, { headers })).status;
}

function der(file: string): Buffer {
  return new X509Certificate(readFileSync(file)).raw;
}

function fieldOf(bytes: Buffer): string {
  return `:${bytes.toString("base64")}:`;
}

function before(time: Date): Date {
  return new Date(time.getTime() - 1);
}

function after(time: Date): Date {
  return new Date(time.getTime() + 1);
}
