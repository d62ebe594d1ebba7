import type { Schedule, Slot } from "@careslot/fhir";
import type { Appointments, ImportEntry } from "../appointments.ts";
import { requiredId } from "../import/required-id.ts";
import { locateSchedules, remember, type ScheduleMemory } from "./schedule-memory.ts";
import { type Placement, type Shard, shardNamed, type Shards } from "./shard.ts";

/**
 * Importing: services, schedules and slots go to the shard of the service, everything else to each. All of it is looked at
 * before any is stored, so that what is at fault stores nothing; each shard then takes its part whole or not at all. An
 * import that broke off between two shards is completed by making it again.
 */
export function importOf(
  shards: Shards,
  place: Placement,
  memory: ScheduleMemory,
): Pick<Appointments, "importResources"> {
  return {
    async importResources(entries) {
      const all = await Array.fromAsync(entries);
      for (const { resource } of all) requiredId(resource);
      const homes = await homesOf(shards, place, memory, all);
      for (const shard of shards) {
        const own = all.filter((entry) => [undefined, shard].includes(homes(entry)));
        if (own.length > 0) await shard.appointments.importResources(own);
      }
      for (const entry of all) {
        const home = homes(entry);
        if (entry.resource.resourceType === "Schedule" && home) remember(memory, requiredId(entry.resource), home);
      }
    },
  };
}

/** Says of each entry which shard it belongs to; nothing of what belongs to all. */
async function homesOf(
  shards: Shards,
  place: Placement,
  memory: ScheduleMemory,
  entries: readonly ImportEntry[],
): Promise<(entry: ImportEntry) => Shard | undefined> {
  const schedules = entries.filter(({ resource }) => resource.resourceType === "Schedule");
  const named = entries.flatMap((entry) => (entry.resource.resourceType === "Slot" ? scheduleOf(entry) : []));
  const ids = new Set([...schedules.map(({ resource }) => requiredId(resource)), ...named]);
  const homes = new Map(await locateSchedules(shards, memory, [...ids]));
  for (const { resource } of schedules) {
    const id = requiredId(resource);
    homes.set(id, homeOf(id, servicesOf(resource as Partial<Schedule>).map(place), homes.get(id)?.name, place, shards));
  }
  return (entry) => {
    const { resource } = entry;
    switch (resource.resourceType) {
      case "HealthcareService":
        return shardNamed(shards, place(requiredId(resource)));
      case "Schedule":
        return homes.get(requiredId(resource));
      case "Slot":
        return homes.get(scheduleOf(entry)[0] ?? "") ?? shardNamed(shards, place(""));
      default:
        return undefined;
    }
  };
}

/** The shard of a schedule: that of its services. One without services stays where it is. */
function homeOf(
  id: string,
  placed: readonly string[],
  held: string | undefined,
  place: Placement,
  shards: Shards,
): Shard {
  const [first = held ?? place(""), ...others] = placed;
  if (others.some((name) => name !== first)) {
    throw new TypeError(`Schedule/${id} serves services of different shards: they must be placed in one.`);
  }
  if (held !== undefined && held !== first) {
    throw new TypeError(`Schedule/${id} is in another shard than its services: a schedule cannot move.`);
  }
  return shardNamed(shards, first);
}

function servicesOf({ actor }: Partial<Schedule>): readonly string[] {
  return [actor ?? []].flat().flatMap(({ reference }) => idIn("HealthcareService", reference));
}

function scheduleOf({ resource }: ImportEntry): readonly string[] {
  return idIn("Schedule", (resource as unknown as Partial<Slot>).schedule?.reference);
}

function idIn(type: string, reference: string | undefined): readonly string[] {
  const [id, named] = (reference ?? "").split("/").toReversed();
  return named === type && id !== undefined ? [id] : [];
}
