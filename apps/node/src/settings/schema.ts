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
      ASID: field.asid,
      PERMIT_SEARCH: field.odsCodes,
      PERMIT_BOOK: field.odsCodes,
      PERMIT_READ: field.odsCodes,
      PERMIT_CANCEL: field.odsCodes,
      TLS_CERT: field.pemFile,
      TLS_KEY: field.pemFile,
      TLS_CLIENT_CA: field.pemFile,
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
      [["TLS_CERT"], ["TLS_KEY"], ["TLS_CLIENT_CA"]],
      ({ TLS_CERT, TLS_KEY, TLS_CLIENT_CA }) => TLS_CERT !== undefined || (TLS_KEY ?? TLS_CLIENT_CA) === undefined,
      "is not set: TLS_KEY and TLS_CLIENT_CA have no effect without a certificate",
    ),
    ["TLS_CERT"],
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
    asid: values.ASID,
    permit: listed({
      search: values.PERMIT_SEARCH,
      book: values.PERMIT_BOOK,
      read: values.PERMIT_READ,
      cancel: values.PERMIT_CANCEL,
    }),
    tls: tlsOf(values.TLS_CERT, values.TLS_KEY, values.TLS_CLIENT_CA),
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

function tlsOf(cert: string | undefined, key: string | undefined, clientCa: string | undefined): Settings["tls"] {
  return cert === undefined || key === undefined ? undefined : { cert, key, clientCa };
}
