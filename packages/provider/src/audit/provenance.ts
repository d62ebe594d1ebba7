import type { AuditEntry, AuditRow } from "@careslot/appointments";
import type { Resource } from "@careslot/fhir";
import type { Settings } from "../ports.ts";
import { versionUrl } from "../urls.ts";
import { provenanceAgent } from "./audit-agents.ts";

/** What the interactions that make a version do to data. */
const activities: Readonly<Partial<Record<AuditEntry["interaction"], string>>> = {
  "create-appointment": "CREATE",
  "update-appointment": "UPDATE",
  "cancel-locally": "UPDATE",
};

/**
 * Where a version of an appointment comes from: who made it, for which organisation, when and by which interaction
 * (AUD-02, AUD-03). Nothing for an entry that made no version.
 * @see http://hl7.org/fhir/STU3/provenance.html
 */
export function provenance({ sequence, entry }: AuditRow, settings: Settings): Resource | undefined {
  const { interaction, outcome, agent, appointmentId: id, versionId, recorded } = entry;
  const code = activities[interaction];
  if (code === undefined || outcome >= 400 || !agent || id === undefined || versionId === undefined) return undefined;
  return {
    resourceType: "Provenance",
    id: String(sequence),
    target: [{ reference: versionUrl(settings, { id, versionId }) }],
    recorded,
    activity: { system: "http://hl7.org/fhir/v3/DataOperation", code },
    agent: [provenanceAgent(agent)],
  };
}
