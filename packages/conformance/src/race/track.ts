import type { Appointment, Slot } from "@careslot/fhir";
import { fullBooking } from "../bookings/full-booking.ts";
import { isAccepted } from "../checks/check.ts";
import { resourceIn } from "../checks/resource.ts";
import { cancelled, weakTag } from "../interactions/cancel.ts";
import { slotSearch } from "../interactions/search-slots.ts";
import type { Log } from "./create-log.ts";
import { freeWithin } from "../diary/free-within.ts";
import type { RandomNumbers } from "./random-numbers.ts";

/** An appointment that a race has booked. */
interface Held {
  readonly id: string;
  /** The name of its first version. */
  readonly versionId: string;
  readonly slot: Slot;
  readonly appointment: Appointment;
}

/** What a race is run on: free slots that nobody else uses meanwhile, and what can be done to them. */
export interface Track {
  readonly slots: readonly [Slot, ...Slot[]];
  /** How many clients there are. */
  readonly clients: number;
  readonly random: RandomNumbers;
  readonly newId: () => string;
  /** The appointment, if the booking was granted. */
  readonly book: (slot: Slot, requestId?: string) => Promise<Held | undefined>;
  /** Cancels the first version of an appointment. */
  readonly cancel: (held: Held, requestId?: string) => Promise<void>;
  readonly read: (held: Held) => Promise<void>;
  readonly readHistory: (held: Held) => Promise<void>;
  /** Asks which of the slots are free. */
  readonly look: () => Promise<void>;
  /** The appointments that were booked up to now. */
  readonly held: () => readonly Held[];
}

export interface TrackSettings extends Pick<Track, "slots" | "clients" | "random" | "newId"> {
  readonly service: string;
  /** Whether the provider offers histories; where it does not, none is asked for (HIST-01). */
  readonly hasHistory: boolean;
}

/** Lays out a track on which every step is logged. */
export function createTrack(settings: TrackSettings, log: Log): Track {
  const { service, hasHistory, ...rest } = settings;
  const held: Held[] = [];
  return {
    ...rest,
    async book(slot, requestId) {
      const body = fullBooking(slot, rest.newId());
      const asked = { kind: "book" as const, slotId: String(slot.id), ...(requestId && { request: requestId }) };
      const answer = await log.send([asked], {
        interaction: "book",
        method: "POST",
        path: "/Appointment",
        headers: requestIdHeader(requestId),
        body,
      });
      const appointment = answer && isAccepted(answer) ? resourceIn(answer, "Appointment") : undefined;
      const { id, meta: { versionId } = {} } = appointment ?? {};
      if (id === undefined || versionId === undefined) return undefined;
      const booked: Held = { id, versionId, slot, appointment: appointment as Appointment };
      held.push(booked);
      return booked;
    },
    async cancel({ id, versionId, appointment }, requestId) {
      const asked = { kind: "cancel" as const, id, versionId: 2, ...(requestId && { request: requestId }) };
      await log.send([asked], {
        interaction: "cancel",
        method: "PUT",
        path: `/Appointment/${id}`,
        headers: { "If-Match": weakTag(versionId), ...requestIdHeader(requestId) },
        body: cancelled(appointment),
      });
    },
    async read({ id }) {
      await log.send([{ kind: "read", id }], { interaction: "read", method: "GET", path: `/Appointment/${id}` });
    },
    async readHistory({ id }) {
      if (!hasHistory) return;
      const path = `/Appointment/${id}/_history`;
      await log.send([{ kind: "history", id }], { interaction: "read", method: "GET", path });
    },
    async look() {
      const [first, ...others] = rest.slots.map(({ id }) => ({ kind: "look" as const, slotId: String(id) }));
      if (first !== undefined) await log.send([first, ...others], slotSearch(service, freeWithin(rest.slots)));
    },
    held: () => [...held],
  };
}

function requestIdHeader(requestId: string | undefined): Readonly<Record<string, string>> {
  return requestId === undefined ? {} : { "X-Request-Id": requestId };
}
