import type { Issue, Issues } from "@careslot/fhir";
import { proceed, refuse, type Step } from "../failure/failure.ts";
import type { Settings } from "../ports.ts";
import type { Route } from "../route.ts";

/** What the Spine Secure Proxy says about a request (SSP-01 to SSP-04). */
export interface SpineHeaders {
  readonly traceId?: string;
  /** ASID of the consumer. */
  readonly from?: string;
  /** ASID of the provider. */
  readonly to?: string;
  readonly interactionId?: string;
}

const names = {
  traceId: "Ssp-TraceID",
  from: "Ssp-From",
  to: "Ssp-To",
  interactionId: "Ssp-InteractionID",
} as const satisfies Record<keyof SpineHeaders, string>;

/** What every interaction id begins with (SSP-05). */
export const spineInteractions = "urn:nhs:names:services:careconnect:fhir:rest:";

/** Longest header value that is kept. */
const longest = 256;

/** Reads the headers as they came. */
export function readSpineHeaders(headers: Headers): SpineHeaders {
  const found: { -readonly [Name in keyof SpineHeaders]: string } = {};
  for (const name of Object.keys(names) as (keyof SpineHeaders)[]) {
    const value = headers.get(names[name])?.slice(0, longest);
    if (value) found[name] = value;
  }
  return found;
}

/** Asserts that the headers are there, well formed, meant for this provider and for this interaction, where enforced (D-13). */
export function checkSpineHeaders(spine: SpineHeaders, route: Route, settings: Settings): Step<undefined> {
  if (settings.sspEnforce !== "on" || route.spine.length === 0) return proceed(undefined);
  const issues = [
    ...fault("traceId", spine, isUuid, "must be a UUID", "SSP-01"),
    ...fault("from", spine, isAsid, "must be an ASID of twelve digits", "SSP-02"),
    ...fault("to", spine, isAsid, "must be an ASID of twelve digits", "SSP-03"),
    ...fault(
      "to",
      spine,
      (to) => !isAsid(to) || to === (settings.asid ?? to),
      "must be this provider's ASID",
      "SSP-09",
    ),
    ...fault(
      "interactionId",
      spine,
      (id) => isInteraction(id, route),
      "must name the interaction that is asked for",
      "SSP-08",
    ),
  ];
  const [first, ...rest] = issues;
  return first === undefined ? proceed(undefined) : refuse("spine-headers", [first, ...rest] satisfies Issues);
}

function fault(
  name: keyof SpineHeaders,
  spine: SpineHeaders,
  holds: (value: string) => boolean,
  rule: string,
  requirement: string,
): readonly Issue[] {
  if (holds(spine[name] ?? "")) return [];
  const diagnostics = `The header ${names[name]} ${rule}.`;
  return [{ severity: "error", code: "invalid", rule: "spine-header", diagnostics, requirement }];
}

function isUuid(value: string): boolean {
  return /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i.test(value);
}

function isAsid(value: string): boolean {
  return /^\d{12}$/.test(value);
}

function isInteraction(value: string, route: Route): boolean {
  return value.startsWith(spineInteractions) && route.spine.includes(value.slice(spineInteractions.length));
}
