import type { DescribedSlot, SlotName } from "@careslot/appointments";
import type { Answer, Call } from "../call.ts";
import { decideBooking } from "../decide/decide-booking.ts";
import { proceed, type Step } from "../failure/failure.ts";
import { requestRepeated } from "../failure/refusals.ts";
import type { Conforming } from "../walk/check-profile.ts";
import { changeOf } from "../walk/store.ts";
import { changeAnswer } from "../walk/version-answer.ts";
import { withheldServices } from "../walk/withheld.ts";

/**
 * Books without a look at the diary, where that would be a round trip: what the booking says of its slot is decided on as if
 * it had been found, and stored in a batch that holds only if it is so. Nothing where that cannot be done, or was in vain:
 * then the walk goes on and looks, and tells what it finds in its order.
 */
export async function bookUnseen(
  call: Call,
  { appointment, warnings }: Conforming,
  slot: SlotName,
): Promise<Step<Answer> | undefined> {
  const { ports, now } = call;
  const { appointments, settings } = ports;
  // Whose slots are withheld is known to whoever looks.
  if (!appointments.bookUnseen || !isDescribed(slot) || withheldServices(call).length > 0) return undefined;
  const ids = { appointment: ports.newId(), patient: ports.newId() };
  const slots = [{ ...slot, id: "", status: "free" }];
  const decision = decideBooking({ appointment, slots, ids, now, settings });
  if (!decision.ok) return undefined;
  const { version, start, nhsNumber } = decision.value;
  const booked = await appointments.bookUnseen({
    ...changeOf(call, version, 201),
    slot,
    start,
    ...(nhsNumber !== undefined && { nhsNumber }),
  });
  if (booked.ok) return proceed({ ...changeAnswer(call, version, 201), warnings });
  // Of all that may be told of a booking that conforms, this comes first.
  return booked.reason === "request-repeated" ? requestRepeated(settings, booked.first) : undefined;
}

/** Whether a booking says all of its slot that it is decided on (BOOK-51). */
function isDescribed(slot: SlotName): slot is DescribedSlot {
  return "identifier" in slot && [slot.scheduleId, slot.start, slot.end].every((said) => said !== undefined);
}
