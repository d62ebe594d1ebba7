import type { Appointments, AuditEntry } from "@careslot/appointments";

/** Milliseconds that an audit entry of a read waits for others. What ends an isolate costs no entries but those. */
const longest = 100;

/** Entries of a burst: together they stay well below what D1 takes as the value of a parameter, 2 MB. */
const mostEntries = 200;

/** How many times as long a request waits for the outcome of a burst that another one stores. */
const patience = 100;

/** Entries that are stored together, and what became of them. */
interface Burst {
  readonly entries: [AuditEntry, ...AuditEntry[]];
  begun: boolean;
  outcome?: { readonly stored: true } | { readonly stored: false; readonly error: unknown };
}

/**
 * Has the audit entries of requests that changed nothing stored in bursts: those that an isolate gathers in a moment are one
 * statement in one round trip. Each request waits its own time, since none may wait for the promise of another; whoever's
 * time is up first stores them for all, so that a request that is cut short takes no others' entries along.
 */
export function inBursts(appointments: Appointments): Appointments {
  let gathering: Burst | undefined;

  const burstWith = (entries: Burst["entries"]): Burst => {
    if (gathering === undefined || gathering.begun || gathering.entries.length >= mostEntries) {
      gathering = { entries: [...entries], begun: false };
    } else {
      gathering.entries.push(...entries);
    }
    return gathering;
  };

  return {
    ...appointments,
    async recordAccess(...entries) {
      const burst = burstWith(entries);
      await pause();
      if (!burst.begun) await store(burst, appointments);
      for (let waits = 0; burst.outcome === undefined; waits += 1) {
        if (waits === patience) throw new Error("Nobody told whether the audit entry was stored.");
        await pause();
      }
      if (!burst.outcome.stored) throw burst.outcome.error;
    },
  };
}

async function store(burst: Burst, appointments: Appointments): Promise<void> {
  burst.begun = true;
  try {
    await appointments.recordAccess(...burst.entries);
    burst.outcome = { stored: true };
  } catch (error) {
    burst.outcome = { stored: false, error };
  }
}

function pause(): Promise<void> {
  return new Promise((resolve) => void setTimeout(resolve, longest));
}
