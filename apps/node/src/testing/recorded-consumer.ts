import type { VersionKey } from "@careslot/appointments";
import type { Answers, Recorder, SeenVersion } from "@careslot/appointments/linearizability";
import type { Bundle, Resource } from "@careslot/fhir";
import type { Consumer } from "./consumer.ts";

/** A consumer of whose requests a recorder writes down what was asked and answered. */
export interface RecordedConsumer {
  /** The appointment, if it was booked. */
  readonly book: (slot: Resource, requestId?: string) => Promise<Resource | undefined>;
  readonly cancel: (appointment: Resource, basedOn: number, requestId?: string) => Promise<void>;
  readonly read: (id: string) => Promise<void>;
  readonly history: (id: string) => Promise<void>;
}

/** Has each request of a consumer recorded as the operation that it is. An answer that is none of its answers throws. */
export function recordedConsumer(consumer: Consumer, { record }: Recorder): RecordedConsumer {
  return {
    async book(slot, request) {
      const asked = { kind: "book" as const, slotId: String(slot.id), ...(request && { request }) };
      const answer = await record(asked, () => arrived(consumer.book(slot, request)), bookAnswer);
      return answer.status === 201 ? answer.body : undefined;
    },
    async cancel(appointment, basedOn, request) {
      const id = String(appointment.id);
      const asked = { kind: "cancel" as const, id, versionId: basedOn + 1, ...(request && { request }) };
      await record(asked, () => arrived(consumer.cancel(appointment, basedOn, request)), cancelAnswer);
    },
    async read(id) {
      const read = () => arrived(consumer.read(`Appointment/${id}`));
      await record({ kind: "read", id }, read, (answer) => versionIn(expected(answer, 200).body));
    },
    async history(id) {
      const read = () => arrived(consumer.read(`Appointment/${id}/_history`));
      await record({ kind: "history", id }, read, (answer) =>
        ((expected(answer, 200).body as unknown as Bundle).entry ?? []).map(({ resource }) =>
          versionIn(resource as unknown as Resource),
        ),
      );
    },
  };
}

interface Arrived {
  readonly status: number;
  readonly body: Resource;
  /** What a request that is a repetition led to when it succeeded. */
  readonly first?: VersionKey;
}

/** An answer, once all of it has come. */
async function arrived(sent: Promise<Response>): Promise<Arrived> {
  const response = await sent;
  const body = (await response.json()) as Resource;
  const location = response.status === 409 ? response.headers.get("Content-Location") : undefined;
  const [, id, versionId] = /\/Appointment\/([^/]+)\/_history\/(\d+)$/.exec(location ?? "") ?? [];
  const first = id === undefined ? {} : { first: { id, versionId: Number(versionId) } };
  return { status: response.status, body, ...first };
}

function bookAnswer(answer: Arrived): Answers["book"] {
  if (answer.first !== undefined) return { ok: false, reason: "request-repeated", first: answer.first };
  if (answer.status === 422) return { ok: false, reason: "slot-taken" };
  return { ok: true, version: versionIn(expected(answer, 201).body) };
}

/** What is cancelled already answers 422 to its current version, and 409 to any other. */
function cancelAnswer(answer: Arrived): Answers["cancel"] {
  if (answer.first !== undefined) return { ok: false, reason: "request-repeated", first: answer.first };
  if (answer.status === 409 || answer.status === 422) return { ok: false, reason: "version-conflict" };
  return { ok: true, version: versionIn(expected(answer, 200).body) };
}

function expected(answer: Arrived, status: number): Arrived {
  if (answer.status !== status) throw new Error(`${answer.status} ${JSON.stringify(answer.body)}`);
  return answer;
}

function versionIn(appointment: Resource): SeenVersion {
  const status = appointment["status"] === "booked" ? "booked" : "cancelled";
  const { id = "", meta } = appointment;
  return { id, versionId: Number(meta?.versionId), status, content: JSON.stringify(appointment) };
}
