import type { Appointments, Booking, VersionKey } from "@careslot/appointments";
import { type D1Session, readingSession, writingSession } from "@careslot/appointments/d1";
import type { Whereabouts } from "@careslot/appointments/sharded";
import type { Ports } from "@careslot/provider";
import { bookmarkHeader, readBookmarks, writeBookmarks } from "./bookmarks.ts";
import { openStores } from "./open-stores.ts";
import type { Store, Stores } from "./stores.ts";

/**
 * Gives each request a session of its own, for databases that have replicas. Slots may be searched in any replica, since a
 * booking looks again; appointments are read as the primary has them, or from the bookmark on that the client brings; what
 * is written, and all that is looked up for it, is the primary's.
 */
export function createSessions(
  stores: Stores,
  primary: Appointments,
  known: Whereabouts,
): NonNullable<Ports["session"]> {
  const writers = new Map<string, D1Session>();
  const writer = openStores(
    stores,
    ({ name, binding }) => {
      const session = writingSession(binding);
      writers.set(name, session);
      return session.database;
    },
    known,
  );
  return (request, interaction) => {
    const brought = readBookmarks(request.headers.get(bookmarkHeader), stores);
    const sessions = new Map<string, D1Session>();
    const opened = (begin: (store: Store) => D1Session) =>
      openStores(
        stores,
        (store) => {
          const session = begin(store);
          sessions.set(store.name, session);
          return session.database;
        },
        known,
      );
    const reading = (otherwise: string) =>
      opened(({ name, binding }) => readingSession(binding, brought.get(name) ?? otherwise));
    const headers = () => {
      const seen = [...sessions].flatMap(([name, session]) => {
        const bookmark = session.bookmark();
        return bookmark === undefined ? [] : [[name, bookmark] as const];
      });
      return writeBookmarks(new Map([...brought, ...seen]), stores);
    };
    // Whatever a request leaves in the audit trail is no part of what it saw.
    const recordAccess: Appointments["recordAccess"] = (entry) => primary.recordAccess(entry);
    switch (interaction) {
      case "create-appointment":
      case "update-appointment": {
        // An id that names no database was made before there were several: its bookmark may be any of theirs.
        const note = ({ id }: VersionKey) => {
          const named = stores.find(({ name }) => id.startsWith(`${name}.`));
          for (const [name, session] of writers) if (name === (named?.name ?? name)) sessions.set(name, session);
        };
        const noted =
          <Change extends Pick<Booking, "version">, T>(store: (change: Change) => Promise<T>) =>
          (change: Change) =>
            store(change).finally(() => note(change.version));
        const { bookUnseen, cancelUnseen } = writer;
        const appointments: Appointments = {
          ...primary,
          book: noted((booking) => writer.book(booking)),
          cancel: noted((cancellation) => writer.cancel(cancellation)),
          ...(bookUnseen && { bookUnseen: noted(bookUnseen) }),
          ...(cancelUnseen && { cancelUnseen: noted(cancelUnseen) }),
        };
        return { appointments, headers };
      }
      case "search-slot":
        return { appointments: { ...reading("first-unconstrained"), recordAccess }, headers };
      case "read-appointment":
      case "vread-appointment":
      case "history-appointment":
      case "search-appointment":
        return { appointments: { ...reading("first-primary"), recordAccess }, headers };
      case "metadata":
      case "unknown":
        return { appointments: primary, headers: () => ({}) };
    }
  };
}
