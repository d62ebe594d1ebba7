import type { Appointments } from "@careslot/appointments";

/** Milliseconds that an audit entry of a read waits for others. A crash costs no entries but those. */
const longest = 100;

/**
 * Has the audit entries of requests that changed nothing stored in bursts: those that are handed over in the same moment
 * share one durable commit, and no read is slowed down by the commit of another. A change's entry is in its own batch.
 */
export function inBursts(appointments: Appointments): Appointments {
  let burst: Promise<void> | undefined;
  const recordAccess: Appointments["recordAccess"] = async (entry) => {
    burst ??= new Promise((resolve) => {
      setTimeout(() => {
        burst = undefined;
        resolve();
      }, longest);
    });
    await burst;
    return appointments.recordAccess(entry);
  };
  return { ...appointments, recordAccess };
}
