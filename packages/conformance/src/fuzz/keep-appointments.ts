import { type Appointment, type Format, readResource } from "@careslot/fhir";
import { type FaultKind, textOf } from "./judge.ts";
import type { Kept } from "./material.ts";
import type { Message, Sending } from "./message.ts";
import type { Random } from "./random.ts";
import type { Heard, Reply } from "./reply.ts";
import { type Asker, cancelOf, readOf } from "./valid-messages.ts";
import { writeMessage } from "./write-message.ts";

/** The appointments of a run: so many that requests can be about one, and so few that the diary does not fill up. */
export interface Keeper {
  readonly kept: readonly Kept[];
  /** Takes note of an answer. A booking that succeeded must be readable, and an older one is cancelled for it. */
  readonly note: (heard: Heard, send: Send, random: Random) => Promise<Mishap | undefined>;
  /** Cancels all that is left. */
  readonly cancelAll: (send: Send) => Promise<readonly Mishap[]>;
}

/** A good request that was refused. */
export interface Mishap {
  readonly kind: FaultKind;
  readonly sending: Sending;
  readonly heard: Heard;
}

type Send = (sending: Sending) => Promise<Heard>;

/** Keeps so many appointments at a time. */
export function createKeeper(asker: Asker, most: number): Keeper {
  const kept: Kept[] = [];
  const forget = (id: string): void => {
    const at = kept.findIndex((each) => each.id === id);
    if (at >= 0) kept.splice(at, 1);
  };
  const takeUp = async (id: string, send: Send): Promise<Mishap | undefined> => {
    const found = await read(asker, id, send);
    if ("kind" in found) return found;
    if (found.appointment.status === "booked") kept.push(found);
    return undefined;
  };
  const cancel = async (one: Kept, format: Format, send: Send): Promise<Mishap | undefined> => {
    const sending = writeMessage(await written(asker, one, format));
    const heard = await send(sending);
    if (isGranted(heard)) return undefined;
    const now = await read(asker, one.id, send);
    const isBooked = "kind" in now || now.appointment.status === "booked";
    return isBooked ? { kind: "not-cancellable", sending, heard } : undefined;
  };
  return {
    kept,
    note: async (heard, send, random) => {
      const named = typeof heard === "object" ? versionIn(heard) : undefined;
      if (named === undefined) return undefined;
      if (named.versionId !== "1") forget(named.id);
      if (!hasStatus(heard, 201)) return undefined;
      const unreadable = await takeUp(named.id, send);
      const oldest = kept.length > most ? kept.shift() : undefined;
      return unreadable ?? (oldest && cancel(oldest, random.pick(["json", "xml"]), send));
    },
    cancelAll: async (send) => {
      const mishaps: Mishap[] = [];
      for (const one of kept.splice(0)) {
        const mishap = await cancel(one, "json", send);
        if (mishap) mishaps.push(mishap);
      }
      return mishaps;
    },
  };
}

async function read(asker: Asker, id: string, send: Send): Promise<Kept | Mishap> {
  const sending = writeMessage(await readOf(asker, id));
  const heard = await send(sending);
  const text = hasStatus(heard, 200) ? await textOf(heard) : undefined;
  const resource = text === undefined ? undefined : readResource(text, "json", { maximumLength: text.length });
  if (!resource?.ok) return { kind: "unreadable-resource", sending, heard };
  const appointment = resource.value as unknown as Appointment;
  return { id, versionId: appointment.meta?.versionId ?? "1", appointment };
}

/** As JSON, too, where it has something in it that XML has no way to write. */
async function written(asker: Asker, one: Kept, format: Format): Promise<Message> {
  try {
    return await cancelOf(asker, one, format);
  } catch {
    return cancelOf(asker, one, "json");
  }
}

/** The version of an appointment that an answer is about, as its headers tell. */
function versionIn({ headers }: Reply): { readonly id: string; readonly versionId: string } | undefined {
  const place = headers.get("content-location") ?? headers.get("location") ?? "";
  const [, id, versionId = "1"] = /\/Appointment\/([^/]+)(?:\/_history\/(\d+))?$/.exec(place) ?? [];
  return id === undefined ? undefined : { id, versionId };
}

function hasStatus(heard: Heard, status: number): heard is Reply {
  return typeof heard === "object" && heard.status === status;
}

function isGranted(heard: Heard): boolean {
  return typeof heard === "object" && heard.status >= 200 && heard.status < 300;
}
