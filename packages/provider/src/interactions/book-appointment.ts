import type { Version } from "@careslot/appointments";
import { bookingBytes } from "../bounds.ts";
import type { Answer, Call } from "../call.ts";
import { type BookingCommand, decideBooking, type GrantedBooking } from "../decide/decide-booking.ts";
import { slotName } from "../decide/slot-name.ts";
import { proceed, type Step } from "../failure/failure.ts";
import { checkBooking } from "../walk/check-profile.ts";
import { loadFirstResult } from "../walk/load.ts";
import { permit } from "../walk/permit.ts";
import { readBody } from "../walk/read-body.ts";
import { changeOf, stored } from "../walk/store.ts";
import { changeAnswer } from "../walk/version-answer.ts";
import { withheldServices } from "../walk/withheld.ts";
import { bookUnseen } from "./book-unseen.ts";

/**
 * `POST [base]/Appointment`: read body → check profile → load → decide → store → respond. That a request is repeated is told
 * before what is wrong inside (D-04).
 */
export async function bookAppointment(call: Call): Promise<Step<Answer>> {
  const { ports, now } = call;
  const body = await readBody(call.request, bookingBytes);
  if (!body.ok) return body;
  const permitted = permit(call, "book");
  if (!permitted.ok) return permitted;
  const checked = checkBooking(body.value, ports);
  const name = checked.ok ? slotName(checked.value.appointment, ports.settings) : checked;
  const booked = checked.ok && name.ok ? await bookUnseen(call, checked.value, name.value) : undefined;
  if (booked !== undefined) return booked;
  // Asked together, since a database may be a round trip away.
  const [unrepeated, slots] = await Promise.all([
    loadFirstResult(call),
    name.ok ? ports.appointments.findSlots(name.value, withheldServices(call)) : [],
  ]);
  if (!unrepeated.ok) return unrepeated;
  if (!checked.ok) return checked;
  if (!name.ok) return name;
  const { appointment, warnings } = checked.value;
  const ids = { appointment: ports.newId(), patient: ports.newId() };
  const command = { appointment, slots, ids, now, settings: ports.settings };
  const decision = decideBooking(command);
  if (!decision.ok) {
    // Whoever took the slot since then may have been this very request, on another connection.
    const repeated = await loadFirstResult(call);
    return repeated.ok ? decision : repeated;
  }
  const outcome = await storeBooking(call, decision.value, command);
  return outcome.ok ? proceed({ ...changeAnswer(call, outcome.value, 201), warnings }) : outcome;
}

/** Stores a booking. Where somebody else was quicker, another slot is booked that is described alike and free (SLOT-17). */
async function storeBooking(call: Call, granted: GrantedBooking, command: BookingCommand): Promise<Step<Version>> {
  const { version, slot } = granted;
  const booked = await call.ports.appointments.book({ ...granted, ...changeOf(call, version, 201) });
  if (!booked.ok && booked.reason === "slot-taken") {
    const others = { ...command, slots: command.slots.filter(({ id }) => id !== slot.id) };
    const decision = decideBooking(others);
    if (decision.ok) return storeBooking(call, decision.value, others);
  }
  const outcome = stored(booked, call.ports.settings);
  return outcome.ok ? proceed(version) : outcome;
}
