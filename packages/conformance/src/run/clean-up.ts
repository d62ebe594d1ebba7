import type { Appointment } from "@careslot/fhir";
import { isAccepted } from "../checks/check.ts";
import { resourceIn } from "../checks/resource.ts";
import type { Answer } from "../http/answer.ts";
import type { Outgoing } from "../http/outgoing.ts";
import { cancelled, weakTag } from "../interactions/cancel.ts";
import { versionOf } from "../interactions/version-of.ts";

type Send = (outgoing: Outgoing) => Promise<Answer>;

/** Cancels those of the appointments that are still booked. Gives the ids of those that are booked for all that. */
export async function cleanUp(send: Send, ids: Iterable<string>): Promise<readonly string[]> {
  const left: string[] = [];
  for (const id of ids) if (!(await isGone(send, id))) left.push(id);
  return left;
}

async function isGone(send: Send, id: string): Promise<boolean> {
  const path = `/Appointment/${id}`;
  try {
    const current = await send({ interaction: "read", method: "GET", path });
    if (current.status === 404) return true;
    const appointment = resourceIn(current, "Appointment");
    if (appointment === undefined) return false;
    if (appointment.status !== "booked") return true;
    const headers = { "If-Match": weakTag(versionOf(current).versionId ?? "1") };
    const body = cancelled(appointment as Appointment);
    return isAccepted(await send({ interaction: "cancel", method: "PUT", path, headers, body }));
  } catch {
    return false;
  }
}
