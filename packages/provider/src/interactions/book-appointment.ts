import { bookingBytes } from "../bounds.ts";
import type { Answer, Call } from "../call.ts";
import { decideBooking } from "../decide/decide-booking.ts";
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
  const decision = decideBooking({ appointment, slots, ids, now, settings: ports.settings });
  if (!decision.ok) {
    // Whoever took the slot since then may have been this very request, on another connection.
    const repeated = await loadFirstResult(call);
    return repeated.ok ? decision : repeated;
  }
  const { version } = decision.value;
  const outcome = stored(
    await ports.appointments.book({ ...decision.value, ...changeOf(call, version, 201) }),
    ports.settings,
  );
  return outcome.ok ? proceed({ ...changeAnswer(call, version, 201), warnings }) : outcome;
}
