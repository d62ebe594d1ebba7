import type { AuditAgent, AuditedSearch, AuditEntry, VersionKey } from "@careslot/appointments";
import { formatInstant } from "@careslot/fhir";
import type { BookingClaims } from "@careslot/jwt";
import type { Call } from "../call.ts";

/** How a request ended, for the audit trail. */
export interface AuditedOutcome {
  readonly status: number;
  readonly reason?: string;
  /** The version that came of it, or was asked for; of an update that was refused, the appointment alone. */
  readonly about?: Pick<VersionKey, "id"> & Partial<VersionKey>;
  readonly search?: AuditedSearch;
}

/** Who asked what, when and with what outcome (AUD-02, AUD-03, AUD-07). */
export function auditEntry(
  call: Pick<Call, "route" | "now" | "correlation" | "spine" | "claims">,
  { status, reason, about, search }: AuditedOutcome,
): AuditEntry {
  const { route, now, correlation, spine, claims } = call;
  return {
    recorded: formatInstant(now),
    interaction: route.interaction,
    outcome: status,
    ...(reason !== undefined && { reason }),
    ...correlation,
    ...(claims && { agent: agent(claims) }),
    ...(Object.keys(spine).length > 0 && { spine }),
    ...(about && { appointmentId: about.id }),
    ...(about?.versionId !== undefined && { versionId: about.versionId }),
    ...(search && { search }),
  };
}

function agent(claims: BookingClaims): AuditAgent {
  const { requesting_organization: organisation, requesting_device: device, requesting_practitioner: user } = claims;
  return {
    odsCode: organisation.odsCode,
    organisation: organisation.name,
    device: `${device.model} ${device.version}`,
    user: claims.sub,
    ...(user && { practitioner: JSON.stringify(user) }),
  };
}
