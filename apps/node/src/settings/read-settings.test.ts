import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { generateKeys } from "@careslot/jwt";
import { describe, expect, it } from "vitest";
import { makeAuthority } from "../testing/certificates.ts";
import { makeRevocationList } from "../testing/revocation.ts";
import { readSettings } from "./read-settings.ts";
import type { GivenSettings } from "./variables.ts";

const unsecured: GivenSettings = { JWT_TRUST: "unsecured" };
const { privateJwk, jwkSet } = await generateKeys();
const folder = mkdtempSync(join(tmpdir(), "careslot-settings-"));

describe("settings", () => {
  it("have the documented defaults", () => {
    expect(readSettings(unsecured)).toEqual({
      host: "127.0.0.1",
      port: 8080,
      baseUrl: undefined,
      databaseUrl: "file:./data/careslot.db",
      trust: { mode: "unsecured" },
      clockTolerance: 60,
      sspEnforce: "off",
      strict: [],
      asid: undefined,
      permit: {},
      tls: undefined,
      clientCertFrom: undefined,
      consolePassword: undefined,
      sentinels: "off",
      maxRequests: 1000,
      metrics: undefined,
      deployment: { releaseId: "", commitId: "" },
    });
  });

  it("are taken as they are written", () => {
    const certificate = makeAuthority(folder, "server");
    const given: GivenSettings = {
      HOST: "::1",
      PORT: "0",
      BASE_URL: "https://provider.example/STU3/1/segment",
      DATABASE_URL: "libsql://store.example",
      JWT_TRUST: "jwks",
      JWT_JWKS: file("jwks.json", JSON.stringify(jwkSet)),
      JWT_CLOCK_TOLERANCE: "300",
      SSP_ENFORCE: "on",
      STRICT: "read-scope, service",
      ASID: "200000000115",
      CONSOLE: "on",
      CONSOLE_PASSWORD: "a password for the console",
      SENTINELS: "on",
      MAX_REQUESTS: "100",
      METRICS_HOST: "::1",
      METRICS_PORT: "9464",
      RELEASE_ID: "2026-11.3",
      COMMIT_ID: "48e62c3",
      PERMIT_SEARCH: "X26",
      PERMIT_BOOK: "X26,RA1, e123456789",
      PERMIT_READ: "RB2",
      PERMIT_CANCEL: "RC3",
      TLS_CERT: certificate.cert,
      TLS_KEY: certificate.key,
      TLS_CLIENT_CA: certificate.cert,
      TLS_CLIENT_CRL: makeRevocationList({ authority: certificate, folder, name: "server" }, []),
    };
    expect(readSettings(given)).toEqual({
      host: "::1",
      port: 0,
      baseUrl: "https://provider.example/STU3/1/segment",
      databaseUrl: "libsql://store.example",
      trust: { mode: "jwks", keys: expect.any(Function) },
      clockTolerance: 300,
      sspEnforce: "on",
      strict: ["read-scope", "service"],
      asid: "200000000115",
      permit: { search: ["X26"], book: ["X26", "RA1", "e123456789"], read: ["RB2"], cancel: ["RC3"] },
      tls: {
        cert: expect.stringContaining("BEGIN CERTIFICATE"),
        key: expect.stringContaining("PRIVATE KEY"),
        clientCa: expect.stringContaining("BEGIN CERTIFICATE"),
        clientCrl: expect.stringContaining("BEGIN X509 CRL"),
      },
      clientCertFrom: undefined,
      consolePassword: "a password for the console",
      sentinels: "on",
      maxRequests: 100,
      metrics: { host: "::1", port: 9464 },
      deployment: { releaseId: "2026-11.3", commitId: "48e62c3" },
    });
  });

  it("name a proxy that ends TLS by its addresses, with the CA of its clients or without", () => {
    const { cert } = makeAuthority(folder, "clients");
    const given = { ...unsecured, CLIENT_CERT_FROM: "10.0.0.7, ::1" };
    const addresses = ["10.0.0.7", "::1"];
    expect(readSettings(given)).toMatchObject({ tls: undefined, clientCertFrom: { addresses, clientCa: undefined } });
    const clientCa = expect.stringContaining("BEGIN CERTIFICATE");
    expect(readSettings({ ...given, TLS_CLIENT_CA: cert })).toMatchObject({ clientCertFrom: { addresses, clientCa } });
  });

  it.each([
    ["file:/var/lib/careslot.db"],
    ["file:careslot.db"],
    [":memory:"],
    ["http://127.0.0.1:8081"],
    ["https://store.example"],
  ])("take %s for a database", (DATABASE_URL) => {
    expect(readSettings({ ...unsecured, DATABASE_URL }).databaseUrl).toBe(DATABASE_URL);
  });

  it("take a key set from an https: address (D-10)", () => {
    const given: GivenSettings = { JWT_TRUST: "jwks", JWT_JWKS: "https://keys.example/jwks.json" };
    expect(readSettings(given).trust).toEqual({
      mode: "jwks",
      keys: expect.any(Function),
    });
  });
});

describe("refused settings", () => {
  const noFile = join(folder, "nowhere");
  const notJson = file("not.json", "{");
  const noKeys = file("no-keys.json", '{"keys":[]}');
  const secret = file("secret.json", JSON.stringify({ keys: [privateJwk] }));
  const { cert, key } = makeAuthority(folder, "one");
  const other = makeAuthority(folder, "other");
  const crl = makeRevocationList({ authority: { cert, key }, folder, name: "one" }, []);
  const brokenCrl = file("broken.crl", readFileSync(crl, "utf8").replace(/M/, "A"));

  it.each<[GivenSettings, RegExp]>([
    [{}, /^JWT_TRUST is not set: choose jwks, .* or unsecured, .* there is no default/],
    [{ JWT_TRUST: "none" }, /^JWT_TRUST must be jwks or unsecured\.$/],
    [{ JWT_TRUST: "jwks" }, /^JWT_JWKS is not set: with JWT_TRUST=jwks it must name the JWK Set/],
    [{ JWT_TRUST: "jwks", JWT_JWKS: noFile }, /^JWT_JWKS names a file that cannot be read \(ENOENT\)\.$/],
    [{ JWT_TRUST: "jwks", JWT_JWKS: notJson }, /^JWT_JWKS names a file that holds no JSON\.$/],
    [{ JWT_TRUST: "jwks", JWT_JWKS: noKeys }, /^JWT_JWKS cannot be used: The JWK Set holds no key/],
    [
      { JWT_TRUST: "jwks", JWT_JWKS: secret },
      /^JWT_JWKS cannot be used: The JWK Set must hold no symmetric and no priv/,
    ],
    [{ JWT_TRUST: "jwks", JWT_JWKS: "http://keys.example" }, /^JWT_JWKS must not be fetched over http:/],
    [{ JWT_TRUST: "jwks", JWT_JWKS: "https://" }, /^JWT_JWKS must be a well-formed https: URL\.$/],
    [{ ...unsecured, BASE_URL: "http://localhost/STU3/" }, /^BASE_URL must not end with a slash/],
    [{ ...unsecured, BASE_URL: "/STU3" }, /^BASE_URL must be an absolute/],
    [{ ...unsecured, BASE_URL: "ftp://localhost/STU3" }, /^BASE_URL must be an absolute/],
    [{ ...unsecured, BASE_URL: "https://a b/STU3" }, /^BASE_URL must be an absolute/],
    [{ ...unsecured, BASE_URL: "http://localhost/STU3?a=b" }, /^BASE_URL must have no query/],
    [{ ...unsecured, BASE_URL: "http://localhost/STU3#a" }, /^BASE_URL must have no query and no fragment/],
    [{ ...unsecured, PORT: "65536" }, /^PORT must be a whole number from 0 to 65535\.$/],
    [{ ...unsecured, PORT: "-1" }, /^PORT must be a whole number/],
    [{ ...unsecured, PORT: "http" }, /^PORT must be a whole number/],
    [{ ...unsecured, CONSOLE: "on" }, /^CONSOLE_PASSWORD is not set: the console shows patients' details/],
    [{ ...unsecured, CONSOLE_PASSWORD: "fifteen letters" }, /^CONSOLE_PASSWORD must have 16 characters or more\.$/],
    [{ ...unsecured, SENTINELS: "yes" }, /^SENTINELS must be on or off\.$/],
    [{ ...unsecured, MAX_REQUESTS: "0" }, /^MAX_REQUESTS must be a whole number from 1 to 2000\.$/],
    [{ ...unsecured, MAX_REQUESTS: "2001" }, /^MAX_REQUESTS must be a whole number from 1 to 2000\.$/],
    [{ ...unsecured, JWT_CLOCK_TOLERANCE: "301" }, /^JWT_CLOCK_TOLERANCE must be a whole number from 0 to 300\.$/],
    [{ ...unsecured, JWT_CLOCK_TOLERANCE: "1.5" }, /^JWT_CLOCK_TOLERANCE must be a whole number/],
    [{ ...unsecured, DATABASE_URL: "careslot.db" }, /^DATABASE_URL must be file:PATH, :memory:, or/],
    [{ ...unsecured, DATABASE_URL: "file:" }, /^DATABASE_URL must be file:PATH/],
    [{ ...unsecured, DATABASE_URL: "postgres://store" }, /^DATABASE_URL must be file:PATH/],
    [{ ...unsecured, SSP_ENFORCE: "yes" }, /^SSP_ENFORCE must be on or off\.$/],
    [{ ...unsecured, STRICT: "scope" }, /^STRICT must be of metadata-token, read-scope, service, separated/],
    [{ ...unsecured, STRICT: "service,,x" }, /^STRICT must be of metadata-token, read-scope, service, separated/],
    [{ ...unsecured, ASID: "12" }, /^ASID must be 12 digits\.$/],
    [{ ...unsecured, PERMIT_SEARCH: "X2" }, /^PERMIT_SEARCH must be ODS codes, such as X26, separated by commas\.$/],
    [{ ...unsecured, PERMIT_BOOK: "X26,RA1," }, /^PERMIT_BOOK must be ODS codes/],
    [{ ...unsecured, PERMIT_READ: "" }, /^PERMIT_READ must be ODS codes/],
    [{ ...unsecured, PERMIT_CANCEL: "X26;RA1" }, /^PERMIT_CANCEL must be ODS codes/],
    [{ ...unsecured, TLS_CERT: cert }, /^TLS_KEY is not set: TLS_CERT needs its private key\.$/],
    [{ ...unsecured, TLS_KEY: key }, /^TLS_CERT is not set: TLS_KEY has no effect without a certificate\.$/],
    [{ ...unsecured, TLS_CLIENT_CA: cert }, /^TLS_CERT is not set: TLS_CLIENT_CA has no effect without/],
    [{ ...unsecured, TLS_CERT: cert, TLS_KEY: key, TLS_CLIENT_CA: key }, /^TLS_CLIENT_CA must name a PEM file of cert/],
    [{ ...unsecured, TLS_CERT: cert, TLS_KEY: key, TLS_CLIENT_CRL: crl }, /^TLS_CLIENT_CA is not set: TLS_CLIENT_CRL/],
    [
      { ...unsecured, TLS_CERT: cert, TLS_KEY: key, TLS_CLIENT_CA: cert, TLS_CLIENT_CRL: cert },
      /^TLS_CLIENT_CRL must name a PEM file of revocation lists\.$/,
    ],
    [
      { ...unsecured, TLS_CERT: cert, TLS_KEY: key, TLS_CLIENT_CA: cert, TLS_CLIENT_CRL: brokenCrl },
      /^TLS_CLIENT_CRL must name a PEM file of revocation lists\.$/,
    ],
    [
      { ...unsecured, TLS_CLIENT_CA: cert, TLS_CLIENT_CRL: crl, CLIENT_CERT_FROM: "127.0.0.1" },
      /^TLS_CLIENT_CRL cannot be used together with CLIENT_CERT_FROM: the proxy has to look for revoked/,
    ],
    [{ ...unsecured, CLIENT_CERT_FROM: "proxy.example" }, /^CLIENT_CERT_FROM must be IP addresses, such as/],
    [{ ...unsecured, CLIENT_CERT_FROM: "10.0.0.0/8" }, /^CLIENT_CERT_FROM must be IP addresses/],
    [{ ...unsecured, TLS_CERT: noFile, TLS_KEY: key }, /^TLS_CERT names a file that cannot be read \(ENOENT\)\.$/],
    [{ ...unsecured, TLS_CERT: cert, TLS_KEY: other.key }, /^TLS_CERT cannot be used together with TLS_KEY/],
    [{ ...unsecured, TLS_CERT: notJson, TLS_KEY: key }, /^TLS_CERT cannot be used together with TLS_KEY/],
  ])("%j are told apart by variable and reason", (given, message) => {
    expect(() => readSettings(given)).toThrow(message);
  });

  it("are reported together", () => {
    const given: GivenSettings = { PORT: "x", BASE_URL: "x", JWT_CLOCK_TOLERANCE: "x", TLS_CERT: cert };
    const refusal = catchMessage(() => readSettings(given));
    const variables = refusal.split("\n").map((line) => line.split(" ", 1)[0]);
    expect(variables).toEqual(["PORT", "BASE_URL", "JWT_TRUST", "JWT_CLOCK_TOLERANCE", "TLS_KEY"]);
  });
});

function file(name: string, content: string): string {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
}

function catchMessage(action: () => unknown): string {
  try {
    action();
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  return "";
}
