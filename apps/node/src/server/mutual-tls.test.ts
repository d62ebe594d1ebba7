import { once } from "node:events";
import type { IncomingMessage } from "node:http";
import { request, type RequestOptions } from "node:https";
import { text } from "node:stream/consumers";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type CertificateFiles, contentsOf, makeAuthority, makeCertificate } from "../testing/certificates.ts";
import { makeExpiredCertificate, makeRevocationList } from "../testing/revocation.ts";
import { type ServingProcess, startServing } from "../testing/serving.ts";
import { temporaryFolder } from "../testing/temporary-folder.ts";

const folder = temporaryFolder();
const ours = makeAuthority(folder.path, "our-authority");
const theirs = makeAuthority(folder.path, "another-authority");
const server = makeCertificate(folder.path, "server", ours);
const ca = contentsOf(ours).cert;
const books = { authority: ours, folder: folder.path, name: "our-books" };
const revoked = makeCertificate(folder.path, "revoked", ours);

let serving: ServingProcess;
beforeAll(async () => {
  const env = {
    PORT: "0",
    DATABASE_URL: ":memory:",
    JWT_TRUST: "unsecured",
    TLS_CERT: server.cert,
    TLS_KEY: server.key,
    TLS_CLIENT_CA: ours.cert,
    TLS_CLIENT_CRL: makeRevocationList(books, [revoked]),
  };
  serving = await startServing(["serve"], { cwd: folder.path, env });
});
afterAll(async () => {
  await serving[Symbol.asyncDispose]();
  folder[Symbol.dispose]();
});

describe("a server with a client CA", () => {
  it("says that it listens on https", () => {
    expect(serving.url).toMatch(/^https:\/\/127\.0\.0\.1:\d+$/);
  });

  it("lets a client in that has a certificate of that CA (GEN-01)", async () => {
    const client = makeCertificate(folder.path, "consumer", ours);
    expect(await health(contentsOf(client))).toBe('{"status":"ok"}');
  });

  it.each<[string, () => CertificateFiles | undefined]>([
    ["no certificate", () => undefined],
    ["a certificate of another CA", () => makeCertificate(folder.path, "stranger", theirs)],
    ["a certificate that has expired", () => makeExpiredCertificate(books, "expired")],
    ["a certificate that was revoked", () => revoked],
    ["a certificate that it signed itself", () => makeAuthority(folder.path, "nobody")],
  ])("lets no client in that has %s (GEN-02)", async (_title, make) => {
    const files = make();
    await expect(health(files === undefined ? {} : contentsOf(files))).rejects.toThrow(/alert|reset|hang up/i);
  });

  it.each(["/healthz", "/STU3/metadata", "/nowhere"])(
    "says at %s to come over HTTPS only, for a year",
    async (path) => {
      const response = await ask(path, contentsOf(makeCertificate(folder.path, "hasty", ours)));
      expect(response.headers["strict-transport-security"]).toBe("max-age=31536000");
    },
  );

  it("speaks no TLS older than 1.2", async () => {
    const client = contentsOf(makeCertificate(folder.path, "old", ours));
    const old = { ...client, minVersion: "TLSv1", maxVersion: "TLSv1.1", ciphers: "DEFAULT@SECLEVEL=0" } as const;
    await expect(health(old)).rejects.toThrow(/alert|protocol/i);
    await expect(health({ ...client, maxVersion: "TLSv1.2" })).resolves.toBe('{"status":"ok"}');
  });
});

async function health(options: RequestOptions): Promise<string> {
  return text(await ask("/healthz", options));
}

async function ask(path: string, options: RequestOptions): Promise<IncomingMessage> {
  const call = request(serving.url + path, { ca, agent: false, ...options });
  call.end();
  const [response] = await once(call, "response");
  return response;
}
