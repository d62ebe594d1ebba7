import type { Appointments } from "@careslot/appointments";
import type { Ports, Settings } from "@careslot/provider";
import type { Recent } from "./recent.ts";

/** Everything that the console needs from the outside: it opens no file, knows no key, and asks the provider as anybody would. */
export interface ConsolePorts {
  /** What the pages show. The console writes nothing to it but entries of the audit trail. */
  readonly appointments: Appointments;
  /** The provider's own `fetch`: what the console books and cancels, it books and cancels over the API. */
  readonly provider: (request: Request) => Response | Promise<Response>;
  /** How the provider checks tokens, for those that are pasted to be explained. */
  readonly authorise: Ports["authorise"];
  /** Makes a token that the provider accepts. Without it, requests go out with tokens that were pasted. */
  readonly mint?: (claims: object) => Promise<string>;
  /** The latest requests: give its `watch` to the provider. */
  readonly recent: Recent;
  /** Takes the line that each wrong password leaves, and each that nobody looked at. Default: none is written. */
  readonly log?: Ports["log"];
  readonly clock: () => Date;
  /** A new id: a UUID. */
  readonly newId: () => string;
  readonly settings: Settings;
  readonly access: Access;
  /** Puts data in place. Without it, the page that offers that says so. */
  readonly sandbox?: Sandbox;
  /** Whether all data is made up, which every page then says. Default false. */
  readonly synthetic?: boolean;
}

/**
 * Who may come in. `loopback`: whoever is at this very machine, for synthetic data only; a request that was addressed to
 * any other host is refused. `password`: whoever knows it, under a user name that goes into the audit trail.
 */
export type Access = { readonly mode: "loopback" } | { readonly mode: "password"; readonly password: string };

/** What can be done to the data without the API. */
export interface Sandbox {
  /** Checks and stores a Bundle, a single resource or NDJSON: all of it, or nothing. */
  readonly importText: (text: string) => Promise<Imported>;
  /** Adds the demonstration's services and their slots of the coming days. */
  readonly importSamples?: () => Promise<void>;
  /** Starts over with the demonstration's data. Gives a sentence that says what became of the old data. */
  readonly reset?: () => Promise<string>;
}

export type Imported =
  | { readonly ok: true; readonly counts: ReadonlyMap<string, number> }
  | { readonly ok: false; readonly faults: readonly string[] };
