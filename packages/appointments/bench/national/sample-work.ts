import type { AuditEntry, Booking, Cancellation, HeldSlot, Version } from "../../src/index.ts";

/** A booking of the usual size: 3 KB of FHIR, and an audit entry with all that a token and the Spine's headers say. */
export function sampleBooking(slot: HeldSlot, index: number): Booking {
  return {
    version: version(index, 1),
    slot,
    // Each patient has ten of them or so.
    nhsNumber: index % 200 === 0 ? "9000000009" : String(9_000_000_000 + Math.floor(index / 10)),
    request: { consumer: "200000000205", requestId: `request-${index}` },
    audit: sampleAudit(index, 201),
  };
}

export function sampleCancellation(index: number): Cancellation {
  return {
    version: version(index, 2),
    request: { consumer: "200000000205", requestId: `cancellation-${index}` },
    audit: sampleAudit(index, 200),
  };
}

export function sampleAudit(index: number, outcome: number): AuditEntry {
  return {
    recorded: "2026-05-30T10:00:00.000+00:00",
    interaction: outcome === 201 ? "create-appointment" : "read-appointment",
    outcome,
    requestId: uuid(index),
    correlationId: uuid(index + 1),
    agent: {
      odsCode: "ZZ999",
      organisation: "A consumer of the interface",
      device: "https://consumer.example/Id/device|2f9a7c9e-5a0b-4d0e-9b1e-3f1d2c7a9a10",
      user: "https://consumer.example/Id/user|operator-1047",
      practitioner: JSON.stringify({
        resourceType: "Practitioner",
        id: "operator-1047",
        identifier: [{ system: "https://fhir.nhs.uk/Id/sds-role-profile-id", value: "444555666777" }],
        name: [{ family: "Jones", given: ["Claire"], prefix: ["Dr"] }],
      }),
    },
    spine: {
      traceId: uuid(index + 2),
      from: "200000000205",
      to: "200000000115",
      interactionId: "urn:nhs:names:services:gpconnect:fhir:rest:read:appointment-1",
    },
    appointmentId: `appointment-${index}`,
    versionId: 1,
  };
}

function version(index: number, versionId: 1 | 2): Version {
  const id = `appointment-${index}`;
  const status = versionId === 1 ? "booked" : "cancelled";
  const content = { resourceType: "Appointment", id, meta: { versionId: String(versionId) }, status };
  return {
    id,
    versionId,
    status,
    lastUpdated: "2026-05-30T10:00:00.000+00:00",
    content: JSON.stringify({ ...content, description: "x".repeat(3_000 - JSON.stringify(content).length) }),
  };
}

function uuid(index: number): string {
  return `00000000-0000-4000-8000-${String(index).padStart(12, "0")}`;
}
