import type { Slot } from "@careslot/fhir";
import { type BookingWindow, findFreeSlots } from "../diary/find-free-slots.ts";
import type { Answer } from "../http/answer.ts";
import type { Outgoing } from "../http/outgoing.ts";
import type { FuzzOptions } from "./fuzz-options.ts";
import { textOf } from "./judge.ts";
import type { Heard, Wire } from "./reply.ts";
import { ask, type Asker } from "./valid-messages.ts";
import { writeMessage } from "./write-message.ts";

/** The free slots that a run may book. Throws when there is none. */
export async function slotsFor(options: FuzzOptions, asker: Asker, { send }: Wire): Promise<readonly Slot[]> {
  const { window = usualWindow(options.now?.() ?? new Date()) } = options;
  const search = async ({ path }: Outgoing): Promise<Answer> => {
    const asking = { interaction: "search-slots", method: "GET", path, format: "json" } as const;
    return answerOf(await send(writeMessage(await ask(asker, asking))));
  };
  const slots = await findFreeSlots(search, options.service, window);
  if (slots.length === 0) throw new Error("The provider gives no free slot of this service to begin with.");
  return slots;
}

function usualWindow(now: Date): BookingWindow {
  const quarter = 15 * 60 * 1000;
  const day = 24 * 60 * 60 * 1000;
  return { from: new Date(now.getTime() + quarter), to: new Date(now.getTime() + 14 * day) };
}

async function answerOf(heard: Heard): Promise<Answer> {
  if (typeof heard === "string") throw new Error(`The provider does not answer a search for slots: ${heard}.`);
  const { status, headers } = heard;
  const text = (await textOf(heard)) ?? "";
  return { status, headers, text, body: status === 200 ? JSON.parse(text) : undefined };
}
