import { without } from "../../bookings/change.ts";
import { fullBooking } from "../../bookings/full-booking.ts";
import type { Context } from "../../context.ts";
import type { Answer } from "../../http/answer.ts";
import { noToken } from "../../http/outgoing.ts";
import { book, postAppointment } from "../../interactions/book.ts";
import { putAppointment, weakTag } from "../../interactions/cancel.ts";
import { readAppointment } from "../../interactions/read.ts";

/** One refusal of each kind that a consumer can bring about: 400, 403, 404, 405, 409, 412, 415 and 422. */
export async function refusals(context: Context): Promise<readonly Answer[]> {
  const booked = await book(context);
  const path = `/Appointment/${booked.id}`;
  const incomplete = without(fullBooking(booked.slot, context.newId()), "description");
  return [
    await postAppointment(context, "{"),
    await postAppointment(context, incomplete, { token: noToken }),
    await readAppointment(context, context.newId()),
    await context.send({ interaction: "cancel", method: "DELETE", path }),
    await putAppointment(context, booked, { ifMatch: weakTag("999") }),
    await putAppointment(context, booked, { ifMatch: null }),
    await postAppointment(context, "Hello", { headers: { "Content-Type": "text/plain" } }),
    await postAppointment(context, incomplete),
  ];
}
