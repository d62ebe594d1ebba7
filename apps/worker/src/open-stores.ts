import { type Appointments, createAppointments, type Database } from "@careslot/appointments";
import { placeByHash, shardedAppointments, type Whereabouts } from "@careslot/appointments/sharded";
import type { Store, Stores } from "./stores.ts";

/**
 * The appointments of all databases, each opened in its own way. One alone is opened as it is. Where services and schedules
 * are may be remembered from one request to the next.
 */
export function openStores(stores: Stores, open: (store: Store) => Database, known: Whereabouts): Appointments {
  const [first, ...others] = stores;
  if (others.length === 0) return createAppointments(open(first));
  const shards = stores.map((store) => ({ name: store.name, appointments: createAppointments(open(store)) }));
  return shardedAppointments(shards, placeByHash([first.name, ...others.map(({ name }) => name)]), { known });
}
