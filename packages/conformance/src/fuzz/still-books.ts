import { createKeeper } from "./keep-appointments.ts";
import type { Material } from "./material.ts";
import { randomFor } from "./random.ts";
import type { Wire } from "./reply.ts";
import { booking } from "./valid-messages.ts";
import { writeMessage } from "./write-message.ts";

/** Bookings that are tried: others may have taken some of the slots by now. */
const attempts = 20;

/** Whether one of the run's slots can be booked, and what was booked be read and cancelled. */
export async function stillBooks(material: Material, { send }: Wire): Promise<boolean> {
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const random = randomFor(attempt, 0);
    const keeper = createKeeper(material, 1);
    const heard = await send(writeMessage(await booking(material, random)));
    const unreadable = await keeper.note(heard, send, random);
    if (keeper.kept.length > 0) return unreadable === undefined && (await keeper.cancelAll(send)).length === 0;
  }
  return false;
}
