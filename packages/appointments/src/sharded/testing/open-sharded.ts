import type { Appointments } from "../../appointments.ts";
import { createAppointments } from "../../create-appointments.ts";
import { openSqlite } from "../../sqlite/index.ts";
import { shardedAppointments } from "../index.ts";
import type { Placement } from "../shard.ts";

/** Appointments on three databases in memory, and each of them by itself. */
export interface OpenSharded {
  readonly appointments: Appointments;
  readonly shards: Readonly<Record<"east" | "north" | "west", Appointments>>;
  readonly close: () => void;
}

/** The services of the contract share schedules, so that they share a shard; what belongs to no service is elsewhere. */
const contractPlacement: Placement = (serviceId) => (serviceId === "" ? "north" : "east");

export async function openSharded(place: Placement = contractPlacement): Promise<OpenSharded> {
  const opened = [await openSqlite(":memory:"), await openSqlite(":memory:"), await openSqlite(":memory:")] as const;
  const [east, north, west] = opened.map(({ database }) => createAppointments(database)) as [
    Appointments,
    Appointments,
    Appointments,
  ];
  const shards = { east, north, west };
  return {
    appointments: shardedAppointments(
      Object.entries(shards).map(([name, appointments]) => ({ name, appointments })),
      place,
    ),
    shards,
    close: () => {
      for (const { close } of opened) close();
    },
  };
}
