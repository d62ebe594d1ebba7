import type { Appointments } from "@careslot/appointments";
import { TookTooLong, withinTime } from "../walk/within-time.ts";

/** Whether the database answers, and if not, whether it was only too slow. */
export interface StoreHealth {
  readonly healthy: boolean;
  readonly timeout: boolean;
}

/** Longest that the database may take to answer, in milliseconds: whoever asks asks often. */
const longest = 2_000;

/** Asks the database for as little as can be asked. */
export async function checkStore(appointments: Appointments): Promise<StoreHealth> {
  try {
    await withinTime(appointments.isEmpty(), longest);
    return { healthy: true, timeout: false };
  } catch (error) {
    return { healthy: false, timeout: error instanceof TookTooLong };
  }
}
