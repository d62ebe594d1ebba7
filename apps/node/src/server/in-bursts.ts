import type { Appointments, AuditEntry } from "@careslot/appointments";

/** Milliseconds that an audit entry of a read waits for others. A crash costs no entries but those. */
const longest = 100;

/** Entries that no longer wait for others: storing so many takes 6 to 7 ms, and nobody is answered meanwhile. Fewer cost more each. */
const most = 500;

/**
 * Has the audit entries of requests that changed nothing stored in bursts: those of a moment are one statement with one
 * durable commit, so that no read is slowed down by the commit of another. A change's entry is in its own batch.
 */
export function inBursts(appointments: Appointments): Appointments {
  let waiting: AuditEntry[] = [];
  let burst: Promise<void> | undefined;
  let storeNow = (): void => undefined;

  const storeWaiting = async (): Promise<void> => {
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, longest);
      storeNow = () => {
        clearTimeout(timer);
        resolve();
      };
    });
    const [first, ...rest] = waiting;
    waiting = [];
    burst = undefined;
    if (first !== undefined) await appointments.recordAccess(first, ...rest);
  };

  return {
    ...appointments,
    recordAccess: (...entries) => {
      waiting.push(...entries);
      const stored = (burst ??= storeWaiting());
      if (waiting.length >= most) storeNow();
      return stored;
    },
  };
}
