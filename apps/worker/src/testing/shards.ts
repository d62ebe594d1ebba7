import { createAppointments } from "@careslot/appointments";
import { openD1 } from "@careslot/appointments/d1";
import { placeByHash, shardedAppointments } from "@careslot/appointments/sharded";
import type { D1Database } from "@cloudflare/workers-types";
import type { Resource } from "@careslot/fhir";
import { applyD1Migrations } from "cloudflare:test";
import { testEnvironment } from "./test-environment.ts";

type Name = "EAST" | "KENT" | "WEST";

/** The tests' Worker, its services divided among three databases: each has one of the demonstration's three. */
export const shardedEnvironment = {
  ...(testEnvironment as typeof testEnvironment & Readonly<Record<Name, D1Database>>),
  DB: undefined as never,
  SHARDS: "EAST, KENT, WEST",
};

const { EAST, KENT, WEST, MIGRATIONS, DIARY, BOOKINGS } = shardedEnvironment;

/** Each database by itself. */
export const shards = Object.entries({ east: EAST, kent: KENT, west: WEST }).map(([name, binding]) => ({
  name,
  binding,
  appointments: createAppointments(openD1(binding)),
}));

/** Fills the databases with the demonstration's diary. */
export async function openShards(): Promise<void> {
  for (const { binding } of shards) await applyD1Migrations(binding, MIGRATIONS);
  const place = placeByHash(["east", "kent", "west"]);
  const entries = DIARY.map((resource) => ({ resource, content: JSON.stringify(resource) }));
  await shardedAppointments(shards, place).importResources(entries);
}

/** Bookings of the last free slots that a service has. */
export function bookingsOf(service: string, count: number): readonly string[] {
  const schedules = new Set(
    DIARY.filter(
      ({ resourceType, actor }) => resourceType === "Schedule" && JSON.stringify(actor).includes(service),
    ).map(({ id }) => `Schedule/${id}`),
  );
  const free = DIARY.filter(
    ({ resourceType, status, schedule }) =>
      resourceType === "Slot" && status === "free" && schedules.has((schedule as { reference: string }).reference),
  );
  return free.slice(-count).map((slot) => JSON.stringify(bookingOf(slot)));
}

/** The example's booking, of another slot. */
function bookingOf({ identifier, schedule, start, end }: Resource): object {
  const [example] = BOOKINGS;
  const contained = ((example?.["contained"] ?? []) as readonly Resource[]).map((resource) =>
    resource.resourceType === "Slot" ? { ...resource, identifier, schedule, start, end } : resource,
  );
  return { ...example, start, end, contained };
}
