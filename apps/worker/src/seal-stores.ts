import { createAppointments } from "@careslot/appointments";
import { openD1 } from "@careslot/appointments/d1";
import type { Stores } from "./stores.ts";

/** Seals the audit trail of every database, also where another one fails. Rejects with the first failure, once all are through. */
export async function sealStores(stores: Stores): Promise<void> {
  const sealed = stores.map(({ binding }) => createAppointments(openD1(binding)).sealAudit());
  await Promise.allSettled(sealed);
  await Promise.all(sealed);
}
