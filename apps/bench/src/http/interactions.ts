import type { BenchRequest } from "../load/request.ts";
import { bookMany, bookRequests, cancelRequests, metadataRequests, readRequests, searchRequests } from "./requests.ts";
import type { Site } from "./site.ts";

/** An interaction of the API, as it is measured over HTTP. */
export interface Interaction {
  readonly name: string;
  /** Requests of a turn. */
  readonly count: number;
  /** The status of every answer. */
  readonly status: number;
  readonly writes: boolean;
  /** Most that it may cost, as a multiple of the floor. */
  readonly atMost?: number;
  /** Makes what the requests need, and the requests. */
  readonly requests: (site: Site, count: number) => Promise<readonly BenchRequest[]>;
}

/** A cancellation by a consumer that does not send what it has read, but what it means by it: other text (CAN-13). */
export const cancelInOtherWords: Interaction = {
  name: "cancel, in other words",
  count: 500,
  status: 200,
  writes: true,
  requests: async (site, count) => cancelRequests(site, await bookMany(site, count), inOtherWords),
};

/** Every interaction that has a floor; the first start of the diary says where the searches look. */
export function interactions(first: number): readonly Interaction[] {
  const held = new WeakMap<Site, Promise<readonly string[]>>();
  const appointments = (site: Site) =>
    held.getOrInsertComputed(site, () => bookMany(site, 200).then((all) => all.map(({ id }) => id)));
  const [read, change] = [
    { status: 200, writes: false },
    { writes: true, atMost: 1.6 },
  ];
  return [
    {
      ...read,
      name: "metadata",
      count: 1000,
      atMost: 1.2,
      requests: async (site, count) => metadataRequests(site, count),
    },
    {
      ...read,
      name: "slot search",
      count: 200,
      atMost: 1.4,
      requests: (site, count) => searchRequests(site, count, first, false),
    },
    {
      ...read,
      name: "slot search with includes",
      count: 200,
      atMost: 1.4,
      requests: (site, count) => searchRequests(site, count, first, true),
    },
    {
      ...read,
      name: "read",
      count: 800,
      atMost: 1.3,
      requests: async (site, count) => readRequests(site, count, await appointments(site)),
    },
    {
      ...read,
      name: "version read",
      count: 800,
      atMost: 1.3,
      requests: async (site, count) => readRequests(site, count, await appointments(site), "/_history/1"),
    },
    { ...change, name: "book", count: 500, status: 201, requests: bookRequests },
    {
      ...change,
      name: "cancel",
      count: 500,
      status: 200,
      requests: async (site, count) => cancelRequests(site, await bookMany(site, count)),
    },
  ];
}

function inOtherWords(content: string): string {
  const members = Object.entries(JSON.parse(content) as object).filter(([name]) => name !== "meta");
  return JSON.stringify(Object.fromEntries(members.toReversed()));
}
