import { createSecureContext } from "node:tls";
import type { KeySource } from "@careslot/jwt";
import type { Action, PermissionRules } from "@careslot/provider";
import * as v from "valibot";
import * as field from "./fields.ts";
import type { Settings } from "./settings.ts";

const trustMissing =
  "is not set: choose jwks, which verifies signatures with the keys of JWT_JWKS, or unsecured, which takes unsigned " +
  "tokens and is for use behind the Spine Secure Proxy over mutual TLS only; there is no default, so that nobody runs " +
  "open by accident";

/** Every variable, each with its own rules and with those that tie it to another. */
export const schema: v.GenericSchema<unknown, Settings> = v.pipe(
  v.object(
    {
      HOST: field.host,
      PORT: field.port,
      BASE_URL: field.baseUrl,
      DATABASE_URL: field.databaseUrl,
      JWT_TRUST: field.trust,
      JWT_JWKS: field.keys,
      JWT_CLOCK_TOLERANCE: field.clockTolerance,
      SSP_ENFORCE: field.onOrOff,
      STRICT: field.strict,
      ASID: field.asid,
      PERMIT_SEARCH: field.odsCodes,
      PERMIT_BOOK: field.odsCodes,
      PERMIT_READ: field.odsCodes,
      PERMIT_CANCEL: field.odsCodes,
      TLS_CERT: field.pemFile,
      TLS_KEY: field.pemFile,
      TLS_CLIENT_CA: field.certificates,
      TLS_CLIENT_CRL: field.revocationLists,
      CLIENT_CERT_FROM: field.addresses,
      CONSOLE: field.onOrOff,
      CONSOLE_PASSWORD: field.password,
      SENTINELS: field.onOrOff,
      MAX_REQUESTS: field.maxRequests,
      METRICS_PORT: field.metricsPort,
      METRICS_HOST: field.host,
      RELEASE_ID: field.label,
      COMMIT_ID: field.label,
    },
    trustMissing,
  ),
  v.forward(
    v.partialCheck(
      [["JWT_TRUST"], ["JWT_JWKS"]],
      ({ JWT_TRUST, JWT_JWKS }) => JWT_TRUST !== "jwks" || JWT_JWKS !== undefined,
      "is not set: with JWT_TRUST=jwks it must name the JWK Set that signatures are verified with",
    ),
    ["JWT_JWKS"],
  ),
  v.forward(
    v.partialCheck(
      [["TLS_CERT"], ["TLS_KEY"]],
      ({ TLS_CERT, TLS_KEY }) => TLS_CERT === undefined || TLS_KEY !== undefined,
      "is not set: TLS_CERT needs its private key",
    ),
    ["TLS_KEY"],
  ),
  v.forward(
    v.partialCheck(
      [["TLS_CERT"], ["TLS_KEY"]],
      ({ TLS_CERT, TLS_KEY }) => TLS_CERT !== undefined || TLS_KEY === undefined,
      "is not set: TLS_KEY has no effect without a certificate",
    ),
    ["TLS_CERT"],
  ),
  v.forward(
    v.partialCheck(
      [["TLS_CERT"], ["TLS_CLIENT_CA"], ["CLIENT_CERT_FROM"]],
      ({ TLS_CERT, TLS_CLIENT_CA, CLIENT_CERT_FROM }) =>
        TLS_CLIENT_CA === undefined || (TLS_CERT ?? CLIENT_CERT_FROM) !== undefined,
      "is not set: TLS_CLIENT_CA has no effect without a certificate, or a proxy that CLIENT_CERT_FROM names",
    ),
    ["TLS_CERT"],
  ),
  v.forward(
    v.partialCheck(
      [["TLS_CLIENT_CA"], ["TLS_CLIENT_CRL"]],
      ({ TLS_CLIENT_CA, TLS_CLIENT_CRL }) => TLS_CLIENT_CA !== undefined || TLS_CLIENT_CRL === undefined,
      "is not set: TLS_CLIENT_CRL lists certificates of that CA",
    ),
    ["TLS_CLIENT_CA"],
  ),
  v.forward(
    v.partialCheck(
      [["TLS_CLIENT_CRL"], ["CLIENT_CERT_FROM"]],
      ({ TLS_CLIENT_CRL, CLIENT_CERT_FROM }) => TLS_CLIENT_CRL === undefined || CLIENT_CERT_FROM === undefined,
      "cannot be used together with CLIENT_CERT_FROM: the proxy has to look for revoked certificates",
    ),
    ["TLS_CLIENT_CRL"],
  ),
  v.forward(
    v.partialCheck(
      [["CONSOLE"], ["CONSOLE_PASSWORD"]],
      ({ CONSOLE, CONSOLE_PASSWORD }) => CONSOLE === "off" || CONSOLE_PASSWORD !== undefined,
      "is not set: the console shows patients' details, and with CONSOLE=on only to those who know a password",
    ),
    ["CONSOLE_PASSWORD"],
  ),
  v.forward(
    v.partialCheck(
      [["TLS_CERT"], ["TLS_KEY"], ["TLS_CLIENT_CA"]],
      ({ TLS_CERT, TLS_KEY, TLS_CLIENT_CA }) => fitTogether(TLS_CERT, TLS_KEY, TLS_CLIENT_CA),
      "cannot be used together with TLS_KEY and TLS_CLIENT_CA: they must be PEM, and the key must be the certificate's",
    ),
    ["TLS_CERT"],
  ),
  v.transform((values): Settings => ({
    host: values.HOST,
    port: values.PORT,
    baseUrl: values.BASE_URL,
    databaseUrl: values.DATABASE_URL,
    trust: trustOf(values.JWT_TRUST, values.JWT_JWKS),
    clockTolerance: values.JWT_CLOCK_TOLERANCE,
    sspEnforce: values.SSP_ENFORCE,
    strict: values.STRICT ?? [],
    asid: values.ASID,
    permit: listed({
      search: values.PERMIT_SEARCH,
      book: values.PERMIT_BOOK,
      read: values.PERMIT_READ,
      cancel: values.PERMIT_CANCEL,
    }),
    tls: tlsOf(values),
    consolePassword: values.CONSOLE === "on" ? values.CONSOLE_PASSWORD : undefined,
    sentinels: values.SENTINELS,
    maxRequests: values.MAX_REQUESTS,
    metrics: values.METRICS_PORT === undefined ? undefined : { host: values.METRICS_HOST, port: values.METRICS_PORT },
    deployment: { releaseId: values.RELEASE_ID, commitId: values.COMMIT_ID },
    clientCertFrom: values.CLIENT_CERT_FROM && {
      addresses: values.CLIENT_CERT_FROM,
      clientCa: values.TLS_CLIENT_CA,
    },
  })),
);

function fitTogether(cert: string | undefined, key: string | undefined, ca: string | undefined): boolean {
  if (cert === undefined || key === undefined) return true;
  try {
    createSecureContext({ cert, key, ca });
    return true;
  } catch {
    return false;
  }
}

function trustOf(mode: "jwks" | "unsecured", keys: KeySource | undefined): Settings["trust"] {
  if (mode === "unsecured") return { mode };
  if (keys === undefined) throw new TypeError("Signatures cannot be verified without keys.");
  return { mode, keys };
}

function listed(rules: Readonly<Record<Action, readonly string[] | undefined>>): PermissionRules {
  return Object.fromEntries(Object.entries(rules).filter(([, codes]) => codes !== undefined));
}

interface TlsValues {
  readonly TLS_CERT: string | undefined;
  readonly TLS_KEY: string | undefined;
  readonly TLS_CLIENT_CA: string | undefined;
  readonly TLS_CLIENT_CRL: string | undefined;
}

function tlsOf({ TLS_CERT, TLS_KEY, TLS_CLIENT_CA, TLS_CLIENT_CRL }: TlsValues): Settings["tls"] {
  if (TLS_CERT === undefined || TLS_KEY === undefined) return undefined;
  return { cert: TLS_CERT, key: TLS_KEY, clientCa: TLS_CLIENT_CA, clientCrl: TLS_CLIENT_CRL };
}
