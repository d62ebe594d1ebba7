import type { AuditEntry, AuditRow, Interaction, LocalAccess, LocalChange } from "@careslot/appointments";
import type { Resource } from "@careslot/fhir";
import type { Settings } from "../ports.ts";
import { auditAgents } from "./audit-agents.ts";
import { auditEntities } from "./audit-entities.ts";

/** FHIR's code for an interaction, and the letter for what it does to data. */
const actions: Readonly<Record<Exclude<Interaction, "unknown">, readonly [code: string, action: string]>> = {
  metadata: ["capabilities", "R"],
  "search-slot": ["search-type", "E"],
  "search-appointment": ["search-type", "E"],
  "create-appointment": ["create", "C"],
  "read-appointment": ["read", "R"],
  "vread-appointment": ["vread", "R"],
  "history-appointment": ["history-instance", "R"],
  "update-appointment": ["update", "U"],
};

/** What the provider's own staff do to data, without the API. */
const localActions: Readonly<Record<LocalChange | LocalAccess, string>> = {
  "generate-slots": "C",
  "block-slots": "U",
  "release-slots": "U",
  "cancel-locally": "U",
  "view-appointment": "R",
  "reveal-nhs-number": "R",
};

/**
 * An entry of the audit trail as a FHIR AuditEvent (AUD-02, AUD-03, AUD-05).
 * @see http://hl7.org/fhir/STU3/auditevent.html
 */
export function auditEvent({ sequence, entry }: AuditRow, settings: Settings): Resource {
  return {
    resourceType: "AuditEvent",
    id: String(sequence),
    ...kind(entry.interaction),
    recorded: entry.recorded,
    outcome: outcome(entry.outcome),
    outcomeDesc: outcomeDescription(entry),
    agent: auditAgents(entry.agent),
    source: { identifier: { value: settings.asid ?? settings.baseUrl } },
    entity: auditEntities(entry, settings),
  };
}

/** What sort of event it was, and what it did. */
function kind(interaction: AuditEntry["interaction"]): object {
  if (isLocal(interaction)) {
    const type = {
      system: "http://dicom.nema.org/resources/ontology/DCM",
      code: "110100",
      display: "Application Activity",
    };
    return { type, subtype: [{ display: interaction }], action: localActions[interaction] };
  }
  const type = { system: "http://hl7.org/fhir/audit-event-type", code: "rest", display: "RESTful Operation" };
  if (interaction === "unknown") return { type, action: "E" };
  const [code, action] = actions[interaction];
  return { type, subtype: [{ system: "http://hl7.org/fhir/restful-interaction", code }], action };
}

function isLocal(interaction: AuditEntry["interaction"]): interaction is LocalChange | LocalAccess {
  return Object.hasOwn(localActions, interaction);
}

/** `0` success; `4` minor failure, the consumer's to mend; `8` serious failure, ours. */
function outcome(status: number): "0" | "4" | "8" {
  if (status < 400) return "0";
  return status < 500 ? "4" : "8";
}

/** A request that was malformed is marked as the consumer's fault, with its organisation (AUD-05, ERR-07). */
function outcomeDescription({ outcome: status, reason, agent }: AuditEntry): string {
  if (status < 400) return String(status);
  const whose = status >= 500 ? "a fault of this provider" : `a fault of the consumer ${agent?.odsCode ?? "(unknown)"}`;
  return `${status} ${reason ?? ""}: ${whose}`;
}
