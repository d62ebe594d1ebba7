import type { AuditedSearch, Version } from "@careslot/appointments";
import type { Resource } from "@careslot/fhir";
import type { BookingClaims } from "@careslot/jwt";
import type { Step } from "./failure/failure.ts";
import type { Ports } from "./ports.ts";
import type { Route } from "./route.ts";
import type { StoredBundle } from "./stored-bundle.ts";
import type { Correlation } from "./walk/correlate.ts";
import type { SpineHeaders } from "./walk/spine-headers.ts";

/** One request on its walk, with what the steps before have found out about it. */
export interface Call {
  readonly request: Request;
  readonly route: Route;
  /** The variable parts of the path, decoded. */
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly ports: Ports;
  /** The one moment at which everything in this request happens. */
  readonly now: Date;
  readonly correlation: Correlation;
  readonly spine: SpineHeaders;
  /** Who asks; absent only where no token is needed and no valid one came. */
  readonly claims?: BookingClaims;
}

/** What a request is answered with when it succeeds. */
export interface Answer {
  readonly status: 200 | 201;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: Body;
  /** The version that the answer is about. */
  readonly about?: { readonly id: string; readonly versionId: number };
  /** What a search leaves in the audit trail. */
  readonly searched?: AuditedSearch;
  /** How many things about the request's body are worth a warning in the log (D-49). */
  readonly warnings?: number;
  /** Whether the audit entry is stored already, in the batch of the change. */
  readonly audited?: boolean;
}

/** A resource to be written, or stored FHIR JSON, one or a Bundle of it, which needs no writing when JSON is what was asked for. */
export type Body = { readonly resource: Resource } | { readonly stored: Pick<Version, "content"> } | StoredBundle;

/** What carries a request out once it is known who asks. */
export type Interaction = (call: Call) => Promise<Step<Answer>>;
