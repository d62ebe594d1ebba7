import type { D1Database } from "@cloudflare/workers-types";

/** What a deployment gives the Worker: its database, and its settings as variables or secrets. */
export interface Environment {
  /** The D1 database of wrangler.jsonc, its schema in place: all there is, unless there are shards. */
  readonly DB?: D1Database;
  /**
   * Names of the D1 bindings among which services are divided, by commas: capital letters and digits. New ones are put
   * last. Default: `DB` alone.
   */
  readonly SHARDS?: string;
  /**
   * `on` where read replication is switched on for the databases: each request then has a session, and may read from a
   * replica. Default `off`: all is asked of the primaries, which are never behind.
   */
  readonly D1_REPLICAS?: string;
  /** The deployed version, of which Cloudflare knows the id and the tag: what `/_ping` and `/_status` say of it. */
  readonly DEPLOYMENT?: { readonly id: string; readonly tag: string };
  /** Absolute service root that consumers use, without a trailing slash. */
  readonly BASE_URL?: string;
  /** `jwks` or `unsecured`; there is no default, so that nobody runs open by accident (D-10). */
  readonly JWT_TRUST?: string;
  /** With `jwks`: the `https:` URL of a JWK Set, or the JWK Set itself, for here are no files to name. */
  readonly JWT_JWKS?: string;
  /** Seconds of clock drift allowed. Default 60. */
  readonly JWT_CLOCK_TOLERANCE?: string;
  /** `on` refuses requests without well-formed `Ssp-*` headers (D-13). Default `off`. */
  readonly SSP_ENFORCE?: string;
  /** What is asked for strictly, of `metadata-token` (D-12), `read-scope` (D-11) and `service` (D-41), divided by commas. */
  readonly STRICT?: string;
  /** This provider's own ASID, compared with `Ssp-To`. */
  readonly ASID?: string;
  /** `on` demands a verified client certificate of every connection (GEN-02). Default `on` with unsecured tokens, else `off`. */
  readonly CLIENT_CERTIFICATE?: string;
  /** ODS codes, divided by commas, of the organisations that may search (BOOK-35). Default: all that authenticate. */
  readonly PERMIT_SEARCH?: string;
  /** The same for booking. */
  readonly PERMIT_BOOK?: string;
  /** The same for reading. */
  readonly PERMIT_READ?: string;
  /** The same for cancelling (CAN-31). */
  readonly PERMIT_CANCEL?: string;
}
