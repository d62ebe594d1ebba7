import type { Appointments, ConsumerRequest, Version } from "../appointments.ts";
import type { SeenVersion } from "./history.ts";
import type { Recorder } from "./recorder.ts";

/** The operations that a history is made of. */
export type Witnessed = Pick<Appointments, "book" | "cancel" | "read" | "history">;

/** The same appointments, except that a recorder writes down what is asked of them and what they answer. */
export function witness(appointments: Witnessed, { record }: Recorder): Witnessed {
  return {
    book: (booking) =>
      record(
        { kind: "book", slotId: booking.slot.id, stores: seen(booking.version), ...named(booking.request) },
        () => appointments.book(booking),
        (booked) => (booked.ok ? { ok: true, version: seen(booking.version) } : booked),
      ),
    cancel: (cancellation) => {
      const { version, request } = cancellation;
      return record(
        { kind: "cancel", id: version.id, versionId: version.versionId, stores: seen(version), ...named(request) },
        () => appointments.cancel(cancellation),
        (cancelled) => (cancelled.ok ? { ok: true, version: seen(version) } : cancelled),
      );
    },
    read: (id) =>
      record(
        { kind: "read", id },
        () => appointments.read(id),
        (version) => version && seen(version),
      ),
    history: (id) =>
      record(
        { kind: "history", id },
        () => appointments.history(id),
        (versions) => versions.map(seen),
      ),
  };
}

function seen({ id, versionId, status, content }: Version): SeenVersion {
  return { id, versionId, status, content };
}

function named(request: ConsumerRequest | undefined): { readonly request?: string } {
  return request === undefined ? {} : { request: `${request.consumer} ${request.requestId}` };
}
