import type { Appointment } from "@careslot/fhir";
import { cannotGoOn } from "../case-stopped.ts";
import { isAccepted } from "../checks/check.ts";
import type { Context } from "../context.ts";
import type { Answer } from "../http/answer.ts";
import { appointmentIn, type Booked } from "./book.ts";
import type { Unusual } from "./read.ts";
import { versionOf } from "./version-of.ts";

/** A cancellation that the provider has accepted. */
export interface Cancelled {
  readonly answer: Answer;
  readonly versionId: string;
  readonly appointment: Appointment;
}

/** What an update says, if not the usual. */
export interface Update extends Unusual {
  /** Where it is sent, instead of to the appointment itself. */
  readonly path?: string;
  readonly body?: unknown;
  /** The version that it is based on; null leaves `If-Match` out. */
  readonly ifMatch?: string | null;
}

/** Sends the update that cancels an appointment, or what stands in its place. */
export function putAppointment(context: Context, booked: Booked, update: Update = {}): Promise<Answer> {
  const { path = `/Appointment/${booked.id}`, body = cancelled(booked.appointment), headers, ...rest } = update;
  const { ifMatch = weakTag(booked.versionId), ...unusual } = rest;
  return context.send({
    interaction: "cancel",
    method: "PUT",
    path,
    headers: { ...(ifMatch !== null && { "If-Match": ifMatch }), ...headers },
    body,
    ...unusual,
  });
}

/** Cancels an appointment, so that a case has something to go on with. */
export async function cancel(context: Context, booked: Booked, update: Update = {}): Promise<Cancelled> {
  const answer = await putAppointment(context, booked, update);
  if (!isAccepted(answer)) throw cannotGoOn(`a cancellation was refused with ${answer.status}`);
  const appointment = await appointmentIn(context, answer, booked.id);
  const versionId = versionOf(answer).versionId ?? appointment.meta?.versionId ?? "2";
  return { answer, versionId, appointment };
}

/** The appointment as it was read, with nothing but its status changed (CAN-12). */
export function cancelled(appointment: Appointment): Appointment {
  return { ...appointment, status: "cancelled" };
}

/** The entity tag of a version (BOOK-08). */
export function weakTag(versionId: string): string {
  return `W/"${versionId}"`;
}
