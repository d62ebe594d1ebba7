import type { Schedule, Slot } from "@careslot/fhir";
import type { Appointments, ImportEntry } from "../appointments.ts";
import { requiredId } from "../import/required-id.ts";
import { type Placement, type Shard, shardNamed, type Shards } from "./shard.ts";
import { locate, remember, type Whereabouts } from "./whereabouts.ts";

/**
 * Importing: services, schedules and slots go to the shard of the service, everything else to each. All of it is looked at
 * before any is stored, so that what is at fault stores nothing; each shard then takes its part whole or not at all. An
 * import that broke off between two shards is completed by making it again.
 */
export function importOf(shards: Shards, place: Placement, known: Whereabouts): Pick<Appointments, "importResources"> {
  return {
    async importResources(entries) {
      const all = await Array.fromAsync(entries);
      for (const { resource } of all) requiredId(resource);
      const homes = await homesOf(shards, place, known, all);
      for (const shard of shards) {
        const own = all.filter((entry) => [undefined, shard].includes(homes(entry)));
        if (own.length > 0) await shard.appointments.importResources(own);
      }
      for (const entry of all) {
        const [home, { resourceType }] = [homes(entry), entry.resource];
        if (home === undefined) continue;
        if (resourceType === "Schedule" || resourceType === "HealthcareService") {
          remember(known, resourceType, requiredId(entry.resource), home);
        }
      }
    },
  };
}

/** Says of each entry which shard it belongs to; nothing of what belongs to all. */
async function homesOf(
  shards: Shards,
  place: Placement,
  known: Whereabouts,
  entries: readonly ImportEntry[],
): Promise<(entry: ImportEntry) => Shard | undefined> {
  const ofType = (type: string) => entries.filter(({ resource }) => resource.resourceType === type);
  const schedules = ofType("Schedule").map(({ resource }) => ({
    id: requiredId(resource),
    services: servicesOf(resource),
  }));
  const serviceIds = ofType("HealthcareService").map(({ resource }) => requiredId(resource));
  const services = await located("HealthcareService", [...serviceIds, ...schedules.flatMap((each) => each.services)]);
  const serviceHome = (id: string) => services.get(id) ?? shardNamed(shards, place(id));
  const held = await located("Schedule", [...schedules.map(({ id }) => id), ...ofType("Slot").flatMap(scheduleOf)]);
  const homes = new Map(held);
  for (const { id, services: ids } of schedules) {
    homes.set(id, homeOf(id, ids.map(serviceHome), held.get(id)) ?? shardNamed(shards, place("")));
  }
  return (entry) => {
    const { resource } = entry;
    switch (resource.resourceType) {
      case "HealthcareService":
        return serviceHome(requiredId(resource));
      case "Schedule":
        return homes.get(requiredId(resource));
      case "Slot":
        return homes.get(scheduleOf(entry)[0] ?? "") ?? shardNamed(shards, place(""));
      default:
        return undefined;
    }
  };

  function located(type: "HealthcareService" | "Schedule", ids: readonly string[]) {
    return locate(shards, known, type, [...new Set(ids)]);
  }
}

/** The shard of a schedule: that of its services. One without services stays where it is, if it is anywhere. */
function homeOf(id: string, placed: readonly Shard[], held: Shard | undefined): Shard | undefined {
  const [first = held, ...others] = placed;
  if (others.some((shard) => shard !== first)) {
    throw new TypeError(`Schedule/${id} serves services of different shards: they must be placed in one.`);
  }
  if (held !== undefined && held !== first) {
    throw new TypeError(`Schedule/${id} is in another shard than its services: a schedule cannot move.`);
  }
  return first;
}

function servicesOf(resource: ImportEntry["resource"]): readonly string[] {
  const { actor } = resource as Partial<Schedule>;
  return [actor ?? []].flat().flatMap(({ reference }) => idIn("HealthcareService", reference));
}

function scheduleOf({ resource }: ImportEntry): readonly string[] {
  return idIn("Schedule", (resource as unknown as Partial<Slot>).schedule?.reference);
}

function idIn(type: string, reference: string | undefined): readonly string[] {
  const [id, named] = (reference ?? "").split("/").toReversed();
  return named === type && id !== undefined ? [id] : [];
}
