import type { SlotName } from "@careslot/appointments";
import { type Appointment, parseInstant } from "@careslot/fhir";
import { proceed, refuseFor, type Step } from "../failure/failure.ts";
import type { Settings } from "../ports.ts";
import { referencedId } from "../urls.ts";
import { containedBy } from "./contained.ts";

/**
 * How a booking names its slot: by the identifier of the Slot it contains, with what else that says of it, or by a literal
 * reference to a Slot held here (BOOK-49, BOOK-51, D-32).
 */
export function slotName(appointment: Appointment, settings: Settings): Step<SlotName> {
  const reference = appointment.slot?.[0]?.reference;
  const id = referencedId(settings, "Slot", reference);
  if (id !== undefined) return proceed({ id });
  const contained = containedBy(appointment, "Slot", reference)?.resource;
  const { system, value } = contained?.identifier?.[0] ?? {};
  const scheduleId = referencedId(settings, "Schedule", contained?.schedule?.reference);
  if (value !== undefined) {
    const identifier = { ...(system !== undefined && { system }), value };
    const [start, end] = [parseInstant(contained?.start ?? ""), parseInstant(contained?.end ?? "")];
    return proceed({
      identifier,
      ...(scheduleId !== undefined && { scheduleId }),
      ...(start !== undefined && { start }),
      ...(end !== undefined && { end }),
    });
  }
  return refuseFor("slot-unknown", {
    code: "value",
    rule: "slot-reference",
    diagnostics:
      "Appointment.slot must refer to a contained Slot that has an identifier, or to Slot/[id] of this provider.",
    expression: "Appointment.slot[0].reference",
    requirement: "D-32",
    spine: "REFERENCE_NOT_FOUND",
  });
}
