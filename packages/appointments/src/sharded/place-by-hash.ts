import type { Placement } from "./shard.ts";

/**
 * Spreads services over shards by their ids alone. A shard that is added gets its share of new services, and all others go
 * where they went before. What is named as an exception goes where it says: services that share a schedule, or a service
 * too large for company.
 * @see https://en.wikipedia.org/wiki/Rendezvous_hashing
 */
export function placeByHash(
  names: readonly [string, ...string[]],
  exceptions: Readonly<Record<string, string>> = {},
): Placement {
  return (serviceId) => {
    if (Object.hasOwn(exceptions, serviceId)) return exceptions[serviceId] ?? names[0];
    return names.reduce((best, name) => (weight(name, serviceId) > weight(best, serviceId) ? name : best));
  };
}

function weight(name: string, serviceId: string): number {
  return hash(`${name} ${serviceId}`);
}

/** FNV-1a in 32 bits, and the last step of MurmurHash3, which lets every bit of a short text tell on every other. */
export function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  }
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return (value ^ (value >>> 16)) >>> 0;
}
