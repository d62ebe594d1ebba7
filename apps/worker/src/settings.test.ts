import { generateKeys } from "@careslot/jwt";
import { describe, expect, it } from "vitest";
import type { Environment } from "./environment.ts";
import { readSettings } from "./settings.ts";
import { testEnvironment } from "./testing/test-environment.ts";

const { DB, BASE_URL, JWT_JWKS } = testEnvironment;
const unsecured: Environment = { DB, BASE_URL, JWT_TRUST: "unsecured" };
const jwks: Environment = { ...unsecured, JWT_TRUST: "jwks" };
const { privateJwk } = await generateKeys();

describe("settings", () => {
  it("have the documented defaults", () => {
    expect(readSettings(unsecured)).toEqual({
      ok: true,
      value: {
        stores: [{ name: "db", binding: DB }],
        d1Replicas: "off",
        baseUrl: BASE_URL,
        trust: { mode: "unsecured" },
        clockTolerance: 60,
        sspEnforce: "off",
        strict: [],
        asid: undefined,
        clientCertificate: "on",
        permitted: {},
        deployment: {},
      },
    });
  });

  it("are taken as they are written", () => {
    const given = {
      ...unsecured,
      JWT_CLOCK_TOLERANCE: "0",
      SSP_ENFORCE: "on",
      ASID: "200000000115",
      D1_REPLICAS: "on",
    };
    expect(readSettings(given)).toMatchObject({
      ok: true,
      value: { clockTolerance: 0, sspEnforce: "on", asid: "200000000115", d1Replicas: "on" },
    });
  });

  it("name what is to be asked for strictly (D-11, D-12, D-41)", () => {
    expect(readSettings({ ...unsecured, STRICT: "metadata-token,read-scope , service" })).toMatchObject({
      ok: true,
      value: { strict: ["metadata-token", "read-scope", "service"] },
    });
  });

  it("name the organisations that may do each thing (BOOK-35, CAN-31)", () => {
    expect(readSettings({ ...unsecured, PERMIT_BOOK: "X09, RA1", PERMIT_CANCEL: "X09" })).toMatchObject({
      value: { permitted: { book: ["X09", "RA1"], cancel: ["X09"] } },
    });
  });

  it("say which version is deployed, as Cloudflare knows it", () => {
    const DEPLOYMENT = { id: "5f0c9d3e", tag: "48e62c3" };
    expect(readSettings({ ...unsecured, DEPLOYMENT })).toMatchObject({
      value: { deployment: { releaseId: "5f0c9d3e", commitId: "48e62c3" } },
    });
  });

  it("take a default for what is empty", () => {
    expect(readSettings({ ...unsecured, ASID: "", SSP_ENFORCE: "" })).toEqual(readSettings(unsecured));
  });

  it.each([
    ["an https: URL", "https://keys.example/jwks.json"],
    ["a JWK Set", JWT_JWKS],
  ])("take %s for the keys (D-10)", (_, keys) => {
    expect(readSettings({ ...jwks, JWT_JWKS: keys })).toMatchObject({ ok: true, value: { trust: { mode: "jwks" } } });
  });
});

describe("refused settings", () => {
  it.each<[Environment, RegExp]>([
    [{ DB, BASE_URL }, /^JWT_TRUST must be jwks, .* or unsecured, .* there is no default/],
    [{ ...unsecured, JWT_TRUST: "none" }, /^JWT_TRUST must be jwks/],
    [jwks, /^JWT_JWKS is not set: with JWT_TRUST=jwks it must say/],
    [{ ...jwks, JWT_JWKS: "keys.json" }, /^JWT_JWKS is refused: It must be the https: URL of a JWK Set, or/],
    [{ ...jwks, JWT_JWKS: "http://keys.example" }, /^JWT_JWKS is refused: The URL of the keys must be https/],
    [{ ...jwks, JWT_JWKS: "{" }, /^JWT_JWKS is refused: A JWK Set must be an object with keys\.$/],
    [{ ...jwks, JWT_JWKS: '{"keys":[]}' }, /^JWT_JWKS is refused: The JWK Set holds no key/],
    [{ ...jwks, JWT_JWKS: JSON.stringify({ keys: [privateJwk] }) }, /^JWT_JWKS is refused: .* no private key\.$/],
    [{ BASE_URL, JWT_TRUST: "unsecured" }, /^DB is not set\.$/],
    [{ ...unsecured, SHARDS: "east" }, /^SHARDS must be names of D1 bindings, each once, divided by commas/],
    [{ ...unsecured, SHARDS: "DB,DB" }, /^SHARDS must be names of D1 bindings, each once/],
    [{ ...unsecured, SHARDS: "DB, EAST" }, /^EAST is not set\.$/],
    [{ ...unsecured, SHARDS: "DB,ASID", ASID: "200000000115" }, /^ASID must be the binding of a D1 database\.$/],
    [{ ...unsecured, DB: "careslot" as unknown as D1Database }, /^DB must be the binding of a D1 database\.$/],
    [{ DB, JWT_TRUST: "unsecured" }, /^BASE_URL is not set\.$/],
    [{ ...unsecured, BASE_URL: "" }, /^BASE_URL is not set\.$/],
    [{ ...unsecured, BASE_URL: "https://provider.example/STU3/" }, /^BASE_URL must not end with a slash/],
    [{ ...unsecured, BASE_URL: "/STU3" }, /^BASE_URL must be an absolute/],
    [{ ...unsecured, BASE_URL: "https://provider.example/STU3?a=b" }, /^BASE_URL must have no query/],
    [
      { ...unsecured, JWT_CLOCK_TOLERANCE: "301" },
      /^JWT_CLOCK_TOLERANCE must be a whole number of seconds from 0 to 300\.$/,
    ],
    [{ ...unsecured, JWT_CLOCK_TOLERANCE: "-1" }, /^JWT_CLOCK_TOLERANCE must be a whole number/],
    [{ ...unsecured, JWT_CLOCK_TOLERANCE: 60 as unknown as string }, /^JWT_CLOCK_TOLERANCE must be text\.$/],
    [{ ...unsecured, SSP_ENFORCE: "yes" }, /^SSP_ENFORCE must be on or off\.$/],
    [{ ...unsecured, D1_REPLICAS: "yes" }, /^D1_REPLICAS must be on or off\.$/],
    [{ ...unsecured, PERMIT_BOOK: "X09;RA1" }, /^PERMIT_BOOK must be ODS codes, divided by commas\.$/],
    [{ ...unsecured, STRICT: "scope" }, /^STRICT must be of metadata-token, read-scope, service, divided by commas\.$/],
    [{ ...unsecured, STRICT: "service,,read-scope" }, /^STRICT must be of metadata-token, read-scope, service, /],
    [{ ...unsecured, STRICT: 1 as unknown as string }, /^STRICT must be text\.$/],
    [{ ...unsecured, ASID: "12" }, /^ASID must be 12 digits\.$/],
  ])("%# are told apart by variable and reason", (given, reason) => {
    expect(faultsOf(given)).toEqual([expect.stringMatching(reason)]);
  });

  it("are reported together, and without their values", () => {
    const secret = "hunter2";
    const faults = faultsOf({
      DB,
      BASE_URL: secret,
      JWT_TRUST: "jwks",
      JWT_JWKS: secret,
      SSP_ENFORCE: secret,
      ASID: secret,
    });
    expect(faults.map((fault) => fault.split(" ", 1)[0])).toEqual(["BASE_URL", "SSP_ENFORCE", "ASID", "JWT_JWKS"]);
    expect(faults.join()).not.toContain(secret);
  });
});

function faultsOf(environment: Environment): readonly string[] {
  const settings = readSettings(environment);
  return settings.ok ? [] : settings.faults;
}
