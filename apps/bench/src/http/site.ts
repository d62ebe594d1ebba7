import type { Resource } from "@careslot/fhir";
import { type DiarySize, slotAt, slotsOfADay } from "../diary/diary.ts";
import { type Connections, openConnections } from "../load/connections.ts";
import type { ServerProcess, Usage } from "../servers/start-process.ts";
import type { Trust } from "./trust.ts";

/** The service root that every server is told it has, and the audience of every token. */
export const baseUrl = "http://provider.example/STU3";

/** A server under measurement, with a diary of its own. It stops at the end of its scope. */
export interface Site extends AsyncDisposable {
  readonly origin: string;
  /** Path of the service root. */
  readonly root: string;
  readonly trust: Trust;
  readonly usage: () => Promise<Usage>;
  /** The next slot that is free. */
  readonly nextSlot: () => Resource;
  /** Many connections, and a single one. */
  readonly many: Connections;
  readonly one: Connections;
}

export const manyConnections = 32;

/** What a server's diary holds. */
export interface HeldDiary {
  /** When the first slot begins, in milliseconds since the epoch. */
  readonly first: number;
  readonly size: DiarySize;
}

export interface SiteOptions extends HeldDiary {
  readonly trust: Trust;
  readonly root?: string;
}

export function openSite(
  server: Pick<ServerProcess, "origin" | "usage"> & AsyncDisposable,
  { trust, first, size, root = new URL(baseUrl).pathname }: SiteOptions,
): Site {
  const { origin, usage } = server;
  const [many, one] = [openConnections(origin, manyConnections), openConnections(origin, 1)];
  let taken = 0;
  return {
    origin,
    root,
    trust,
    usage,
    nextSlot: () => {
      // One service after the other, as in life; service 0 is left for the searches.
      const service = 1 + (taken % (size.services - 1));
      const index = Math.floor(taken / (size.services - 1));
      if (index >= size.days * slotsOfADay) throw new RangeError("Every slot of the diary has been booked.");
      taken += 1;
      return slotAt(first, service, index);
    },
    many,
    one,
    [Symbol.asyncDispose]: async () => {
      for (const held of [many, one, server]) await held[Symbol.asyncDispose]();
    },
  };
}
