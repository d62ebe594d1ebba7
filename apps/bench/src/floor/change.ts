import type { AuditValues, FloorBooking, FloorCancellation } from "./store.ts";

/** What of an appointment the rows need. */
interface SentAppointment extends Readonly<Record<string, unknown>> {
  readonly id?: string;
  readonly meta?: Readonly<Record<string, unknown>>;
  readonly contained?: readonly {
    readonly resourceType: string;
    readonly identifier?: readonly { readonly value: string }[];
  }[];
}

/** Version 1 of what was sent, by a new id, with the rows that go with it. Nothing about it is checked. */
export function bookingOf(sent: SentAppointment, id: string, consumer: string, requestId: string): FloorBooking {
  const lastUpdated = new Date().toISOString();
  const meta = { ...sent.meta, versionId: "1", lastUpdated };
  return {
    id,
    lastUpdated,
    content: JSON.stringify({ ...sent, id, meta, created: lastUpdated }),
    slotIdentifier: identifierOf(sent, "Slot"),
    nhsNumber: identifierOf(sent, "Patient"),
    consumer,
    requestId,
    audit: auditValues("create-appointment", 201, consumer, requestId, lastUpdated, id),
  };
}

/** The version after one that was sent. */
export function cancellationOf(sent: SentAppointment, consumer: string, requestId: string): FloorCancellation {
  const id = sent.id ?? "";
  const lastUpdated = new Date().toISOString();
  const meta = { ...sent.meta, versionId: "2", lastUpdated };
  return {
    id,
    versionId: 2,
    lastUpdated,
    content: JSON.stringify({ ...sent, meta }),
    consumer,
    requestId,
    audit: auditValues("update-appointment", 200, consumer, requestId, lastUpdated, id),
  };
}

/** An audit row of the size that the provider's have. */
export function auditValues(
  interaction: string,
  outcome: number,
  consumer: string,
  requestId: string,
  recorded: string,
  appointmentId: string | null,
): AuditValues {
  const agent = {
    odsCode: consumer,
    organisation: "Example Urgent Care",
    device: "Careslot benchmark 1",
    user: "user",
  };
  const ids = { requestId: crypto.randomUUID(), correlationId: requestId };
  const entry = JSON.stringify({ recorded, interaction, outcome, ...ids, agent, appointmentId, versionId: 1 });
  return [recorded, interaction, outcome, consumer, appointmentId, entry];
}

function identifierOf({ contained }: SentAppointment, type: string): string {
  return contained?.find(({ resourceType }) => resourceType === type)?.identifier?.[0]?.value ?? "";
}
