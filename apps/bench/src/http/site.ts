import type { Resource } from "@careslot/fhir";
import { type DiarySize, slotAt, slotsOfADay } from "../diary/diary.ts";
import { type Connections, openConnections } from "../load/connections.ts";
import type { Trust } from "./trust.ts";

/** The service root that every server is told it has, and the audience of every token. */
export const baseUrl = "http://provider.example/STU3";

/** A server under measurement, with a diary of its own. Its connections close at the end of its scope. */
export interface Site extends AsyncDisposable {
  readonly origin: string;
  readonly trust: Trust;
  /** CPU time that the server has used so far, in microseconds. */
  readonly cpu: () => Promise<number>;
  /** The next slot that is free. */
  readonly nextSlot: () => Resource;
  /** Many connections, and a single one. */
  readonly many: Connections;
  readonly one: Connections;
}

export const manyConnections = 32;

export interface SiteOptions extends Pick<Site, "origin" | "trust" | "cpu"> {
  /** When the first slot of the diary begins, in milliseconds since the epoch. */
  readonly first: number;
  readonly size: DiarySize;
}

export function openSite({ origin, trust, cpu, first, size }: SiteOptions): Site {
  const [many, one] = [openConnections(origin, manyConnections), openConnections(origin, 1)];
  let taken = 0;
  return {
    origin,
    trust,
    cpu,
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
      await many[Symbol.asyncDispose]();
      await one[Symbol.asyncDispose]();
    },
  };
}
