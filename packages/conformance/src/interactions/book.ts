import type { Appointment, Slot } from "@careslot/fhir";
import { fullBooking } from "../bookings/full-booking.ts";
import { cannotGoOn } from "../case-stopped.ts";
import { isAccepted } from "../checks/check.ts";
import { resourceIn } from "../checks/resource.ts";
import type { Context } from "../context.ts";
import type { Answer } from "../http/answer.ts";
import { readAppointment, type Unusual } from "./read.ts";
import { versionOf } from "./version-of.ts";

/** A booking that the provider has accepted. */
export interface Booked {
  readonly slot: Slot;
  readonly answer: Answer;
  readonly id: string;
  readonly versionId: string;
  /** The appointment as the provider keeps it. */
  readonly appointment: Appointment;
}

/** Sends a booking, or what stands in its place. */
export function postAppointment(context: Context, body: unknown, unusual: Unusual = {}): Promise<Answer> {
  return context.send({ interaction: "book", method: "POST", path: "/Appointment", body, ...unusual });
}

/** Books a free slot, or the one given, so that a case has something to go on with. */
export async function book(context: Context, unusual: Unusual & { readonly slot?: Slot } = {}): Promise<Booked> {
  const { slot = context.takeSlot(), ...rest } = unusual;
  const answer = await postAppointment(context, fullBooking(slot, context.newId()), rest);
  if (!isAccepted(answer)) throw cannotGoOn(`a booking was refused with ${answer.status}`);
  const { id, versionId } = versionOf(answer);
  if (id === undefined) throw cannotGoOn("the answer to a booking does not say which appointment it made");
  const appointment = await appointmentIn(context, answer, id);
  return { slot, answer, id, versionId: versionId ?? "1", appointment };
}

/** The appointment that an answer carries, or else the one that a read of it gives. */
export async function appointmentIn(context: Context, answer: Answer, id: string): Promise<Appointment> {
  const sent = resourceIn(answer, "Appointment") ?? resourceIn(await readAppointment(context, id), "Appointment");
  if (sent === undefined) throw cannotGoOn(`the appointment ${id} cannot be read`);
  return sent as Appointment;
}
