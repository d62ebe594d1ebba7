import { expect, it } from "vitest";
import type { Settings } from "./settings.ts";
import { warningsOf } from "./warnings.ts";

const keys = async () => undefined;
const tls = { cert: "", key: "", clientCa: "", clientCrl: undefined };
const settings: Settings = {
  host: "127.0.0.1",
  port: 0,
  baseUrl: undefined,
  databaseUrl: ":memory:",
  trust: { mode: "jwks", keys },
  clockTolerance: 60,
  sspEnforce: "off",
  strict: [],
  asid: undefined,
  permit: {},
  tls: undefined,
  clientCertFrom: undefined,
  consolePassword: undefined,
  sentinels: "off",
  maxRequests: 500,
  metrics: undefined,
  deployment: { releaseId: "", commitId: "" },
};

it.each<[Partial<Settings>, readonly RegExp[]]>([
  [{}, []],
  [{ consolePassword: "a password" }, [/^CONSOLE=on sends its password and patients' details over http/]],
  [{ consolePassword: "a password", tls, baseUrl: "https://provider.example/STU3" }, []],
  [{ sentinels: "on" }, [/^SENTINELS=on answers some requests with errors that nothing has caused/]],
  [{ tls }, [/^BASE_URL is an http: address/]],
  [{ tls, baseUrl: "http://provider.example/STU3" }, [/^BASE_URL is an http: address/]],
  [{ tls, baseUrl: "https://provider.example/STU3" }, []],
  [{ trust: { mode: "unsecured" } }, [/^JWT_TRUST=unsecured takes tokens that anybody can write/]],
  [{ trust: { mode: "unsecured" }, clientCertFrom: { addresses: ["127.0.0.1"], clientCa: undefined } }, []],
  [{ trust: { mode: "unsecured" }, tls, baseUrl: "https://provider.example/STU3" }, []],
])("%j are warned about where they seem to be a mistake (D-10)", (given, warnings) => {
  expect(warningsOf({ ...settings, ...given })).toEqual(warnings.map((each) => expect.stringMatching(each)));
});
