import type { Server } from "node:http";
import type { Appointments } from "@careslot/appointments";
import type { Ports } from "@careslot/provider";
import type { HttpBindings } from "@hono/node-server";

/** Audit entries that may wait to be stored while the database is held up: about 10 MB. */
const mostEntries = 10_000;

/** What a server has on hand, and may have at most. */
export interface Load {
  /** Whether a request can be served besides those that came before it: the first of too many are, and the others are not. */
  readonly hasRoom: NonNullable<Ports["hasRoom"]>;
  /** The appointments, with no more audit entries waiting for them than there is room for. */
  readonly appointments: Appointments;
}

/**
 * Counts the requests under way, those whose answer has not gone out; the requests that one turn of the event loop has come
 * upon, which wait for one another where none of them waits for anything else; and the audit entries that wait to be
 * stored. Beyond any of these bounds a server has no room: what it has is served in time, and its memory stays bounded.
 * Counted, not timed, because a slow disk or a busy neighbour delays an event loop that could well take more.
 */
export function watchLoad(server: Server, maxRequests: number, appointments: Appointments): Load {
  let underWay = 0;
  let inThisTurn = 0;
  let entries = 0;
  const tooMany = new WeakSet<object>();
  const leave = (): void => void (underWay -= 1);
  server.on("request", (request, response) => {
    if (inThisTurn === 0) setImmediate(() => (inThisTurn = 0));
    inThisTurn += 1;
    underWay += 1;
    // Settled as each comes: when the first of those that wait for one another is asked about, all of them are under way.
    if (Math.max(underWay, inThisTurn) > maxRequests) tooMany.add(request);
    response.on("close", leave);
  });
  const end = (): void => void (entries -= 1);
  const recordAccess: Appointments["recordAccess"] = (entry) => {
    if (entries >= mostEntries) return Promise.reject(new Error("Too many audit entries wait to be stored."));
    entries += 1;
    const stored = appointments.recordAccess(entry);
    stored.then(end, end);
    return stored;
  };
  return {
    hasRoom: (_request, runtime) => {
      // What the console asks comes without a connection of its own.
      const incoming = (runtime as Partial<HttpBindings> | undefined)?.incoming;
      return (incoming === undefined || !tooMany.has(incoming)) && entries < mostEntries;
    },
    appointments: { ...appointments, recordAccess },
  };
}
