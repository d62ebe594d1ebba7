import type { MetricsAddress } from "../metrics/serve-metrics.ts";
import type { KeySource } from "@careslot/jwt";
import type { PermissionRules, Strictness } from "@careslot/provider";

/** Where the provider listens, what it trusts and where it keeps its appointments: checked, with defaults in place. */
export interface Settings {
  readonly host: string;
  /** 0 stands for any free port. */
  readonly port: number;
  /** Absolute service root without a trailing slash; undefined: `defaultBaseUrl` of the port that it comes to listen on. */
  readonly baseUrl: string | undefined;
  /** `:memory:`, `file:…`, or the address of a libSQL server. */
  readonly databaseUrl: string;
  readonly trust: Trust;
  /** Seconds. */
  readonly clockTolerance: number;
  readonly sspEnforce: "on" | "off";
  /** What is asked for strictly where the pages let a provider be lenient (D-11, D-12, D-41). */
  readonly strict: readonly Strictness[];
  readonly asid: string | undefined;
  /** Which organisations may do what: an action that is left out is open to all that authenticate. */
  readonly permit: PermissionRules;
  readonly tls: TlsFiles | undefined;
  readonly clientCertFrom: ClientCertFrom | undefined;
  /** With it, the console is served to those who know it; without, there is no console. */
  readonly consolePassword: string | undefined;
  /** `on`: the official toolkit's services are there, with the errors that its tests expect of them. */
  readonly sentinels: "on" | "off";
  /** Requests that may be under way at a time, or wait for one another: further ones are refused with 503. */
  readonly maxRequests: number;
  /** Where metrics are to be read; undefined: nowhere. */
  readonly metrics: MetricsAddress | undefined;
  /** What the provider says of its deployment. */
  readonly deployment: { readonly releaseId: string; readonly commitId: string };
}

/** Which tokens get in: signed by one of these keys, or the unsigned interim form of the NHS and nothing else (D-10). */
type Trust = { readonly mode: "jwks"; readonly keys: KeySource } | { readonly mode: "unsecured" };

/** Contents of PEM files. */
export interface TlsFiles {
  readonly cert: string;
  readonly key: string;
  /** With it, only clients with a certificate of this CA get in. */
  readonly clientCa: string | undefined;
  /** With it, none of those whose certificate is on the list. */
  readonly clientCrl: string | undefined;
}

/** A proxy that ends TLS, and forwards the certificate of its client in `Client-Cert`. */
export interface ClientCertFrom {
  /** IP addresses that it asks from: nobody else is answered. */
  readonly addresses: readonly string[];
  /** Content of a PEM file: with it, only certificates of this CA get in. */
  readonly clientCa: string | undefined;
}

/** The service root of a server that was told none. */
export function defaultBaseUrl(port: number): string {
  return `http://localhost:${port}/STU3`;
}
