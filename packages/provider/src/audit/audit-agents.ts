import type { AuditAgent } from "@careslot/appointments";

const odsSystem = "https://fhir.nhs.uk/Id/ods-organization-code";

/** The practitioner claim, as far as it names somebody. */
interface PractitionerClaim {
  readonly name?: { readonly family?: string; readonly given?: readonly string[]; readonly prefix?: readonly string[] };
  readonly identifier?: readonly { readonly system?: string; readonly value?: string }[];
}

/** Who took part: the user who asked, the organisation it was for, and the system that sent it (AUD-03). */
export function auditAgents(agent: AuditAgent | undefined): readonly object[] {
  if (agent === undefined) return [{ name: "unknown: no valid token came", requestor: true }];
  const { name, role } = practitioner(agent);
  return [
    { userId: { value: agent.user }, ...(name && { name }), ...(role && { altId: role }), requestor: true },
    { userId: { system: odsSystem, value: agent.odsCode }, name: agent.organisation, requestor: false },
    { name: agent.device, requestor: false },
  ];
}

/** The same as those who are answerable for a version. */
export function provenanceAgent(agent: AuditAgent): object {
  const { name, role } = practitioner(agent);
  return {
    role: [
      {
        coding: [{ system: "http://hl7.org/fhir/provenance-participant-role", code: "author" }],
        ...(role && { text: role }),
      },
    ],
    whoReference: { identifier: { value: agent.user }, ...(name && { display: name }) },
    onBehalfOfReference: { identifier: { system: odsSystem, value: agent.odsCode }, display: agent.organisation },
  };
}

/** The practitioner's name and role as they were given, where they were. */
function practitioner(agent: AuditAgent): { readonly name?: string; readonly role?: string } {
  if (agent.practitioner === undefined) return {};
  const { name, identifier = [] } = JSON.parse(agent.practitioner) as PractitionerClaim;
  const role = identifier.find(({ system }) => system === "https://fhir.nhs.uk/Id/sds-role-profile-id")?.value;
  const parts = [...(name?.prefix ?? []), ...(name?.given ?? []), ...(name?.family ? [name.family] : [])];
  return { ...(parts.length > 0 && { name: parts.join(" ") }), ...(role && { role: `sds-role-profile-id ${role}` }) };
}
