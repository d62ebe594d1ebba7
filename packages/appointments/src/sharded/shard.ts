import type { Appointments } from "../appointments.ts";

/** One of the databases that share the appointments. */
export interface Shard {
  /**
   * Lower-case letters and digits, at most 16. The ids of its appointments begin with it, so that it stays the same for as
   * long as one of them is asked for.
   */
  readonly name: string;
  readonly appointments: Appointments;
}

/**
 * The name of the shard that a service is put into when it is imported first, by the service's id; an empty id stands for
 * what belongs to no service. It says the same of services that share a schedule: a schedule is in one shard. A service
 * stays where it is, whatever is said of it later; what is said is where it is looked for first.
 */
export type Placement = (serviceId: string) => string;

/** The shards, at least one of them. */
export type Shards = readonly [Shard, ...Shard[]];

/** What the ids of a shard's appointments begin with. */
export function idPrefix({ name }: Shard): string {
  return `${name}.`;
}

/** The shard that an appointment's id names. One that was made before there were shards names none. */
export function shardOfId(shards: Shards, id: string): Shard | undefined {
  return shards.find((shard) => id.startsWith(idPrefix(shard)));
}

/** The shard of a name that a placement gave. Throws a `TypeError` when there is none. */
export function shardNamed(shards: Shards, name: string): Shard {
  const found = shards.find((shard) => shard.name === name);
  if (found === undefined) throw new TypeError("A service is placed in a shard that is not there.");
  return found;
}

/** Throws a `TypeError` unless there are shards, each with a name of its own that ids can begin with. */
export function checkShards(shards: readonly Shard[]): asserts shards is Shards {
  if (shards.length === 0) throw new TypeError("There must be a shard.");
  if (new Set(shards.map(({ name }) => name)).size < shards.length) throw new TypeError("Two shards have one name.");
  if (shards.some(({ name }) => !/^[a-z0-9]{1,16}$/.test(name))) {
    throw new TypeError("The name of a shard must be 1 to 16 lower-case letters and digits.");
  }
}
