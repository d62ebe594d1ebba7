import type { Appointments, AuditEntry, Interaction } from "@careslot/appointments";
import type { Appointment, Issue } from "@careslot/fhir";
import type { Checked } from "@careslot/jwt";
import type { Validator } from "@careslot/profiles";
import type { Deployment } from "./health/deployment.ts";
import type { LogEvent } from "./log-event.ts";
import type { ClientCertificateCheck } from "./policy/client-certificate.ts";
import type { Permission } from "./policy/permission.ts";
import type { Release } from "./policy/release.ts";
import type { Seen } from "./seen.ts";
import type { Strictness } from "./strictness.ts";

/** Everything that the provider needs from the outside. It reads no clock, makes no id and opens no file by itself. */
export interface Ports {
  readonly appointments: Appointments;
  /** Gives a request appointments of its own, where they are read from replicas. Default: all share `appointments`. */
  readonly session?: (request: Request, interaction: Interaction) => Session;
  readonly validator: Validator;
  /** The NHS content rules of a booking: every fault at once. */
  readonly bookingRules: (appointment: Appointment) => readonly Issue[];
  /**
   * Checks a bearer token for a request that any of these scopes may carry.
   * Throws when the keys to check it with cannot be had: that is a 500, never a pass.
   */
  readonly authorise: (token: string, scopes: readonly string[], now: Date) => Promise<Checked>;
  /** Which organisations may do what. Default: all that authenticate may do everything. */
  readonly permission?: Permission;
  /** Which slots which organisation may see and book. Default: all of them. */
  readonly release?: Release;
  /** Whether the connection was authenticated by a client certificate. Default: not asked, the server in front saw to it. */
  readonly clientCertificate?: ClientCertificateCheck;
  /**
   * Whether a request can be served besides those under way: where not, it is refused with 503. It comes with what the runtime
   * knows of its connection. Default: the runtime sees to it.
   */
  readonly hasRoom?: (request: Request, runtime: unknown) => boolean;
  readonly clock: () => Date;
  /** A new opaque logical id (GEN-06): a UUID. */
  readonly newId: () => string;
  /** Takes one wide event a request. It holds nothing personal. */
  readonly log: (event: LogEvent) => void;
  /** Takes the same event with the faults behind it, for a console that shows them. Default: nobody watches. */
  readonly watch?: (seen: Seen) => void;
  /**
   * Takes work that the answer does not wait for: the audit entry of a request that changed nothing.
   * The runtime sees to it that it ends (`waitUntil` on Workers; awaited before closing on Node).
   */
  readonly defer: (work: Promise<void>) => void;
  readonly settings: Settings;
}

/** The appointments as one request sees them. */
export interface Session {
  readonly appointments: Appointments;
  /** What the answer says of them, asked once the work is done: headers by name. */
  readonly headers: () => Readonly<Record<string, string>>;
}

export interface Settings {
  /** Absolute service root that consumers use, no trailing slash: the root of every URL that is sent, never taken from `Host`. */
  readonly baseUrl: string;
  /** System of the identifier that a patient without an NHS number is given (BOOK-59). Default: `[baseUrl]/Id/patient`. */
  readonly localPatientSystem?: string;
  /** `on`: a request without well-formed `Ssp-*` headers gets 400 (D-13). Default `off`: they are audited only. */
  readonly sspEnforce?: "on" | "off";
  /** What is asked for strictly where the pages let a provider be lenient. Default: nothing. */
  readonly strict?: readonly Strictness[];
  /** Longest that the work of a request may take, in milliseconds. Default 20,000. */
  readonly timeLimit?: number;
  /** Which deployment this is, for `/_ping` and `/_status`. Default: they say nothing of it. */
  readonly deployment?: Partial<Omit<Deployment, "version">>;
  /** This provider's own ASID, compared with `Ssp-To` when the headers are enforced. */
  readonly asid?: string;
}

export type { AuditEntry, Strictness };
