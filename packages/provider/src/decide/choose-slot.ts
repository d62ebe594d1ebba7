import type { HeldSlot } from "@careslot/appointments";
import { type Appointment, type Issue, type Issues, parseInstant } from "@careslot/fhir";
import { proceed, refuse, refuseFor, type Step } from "../failure/failure.ts";
import type { Settings } from "../ports.ts";
import { referencedId } from "../urls.ts";
import { containedBy } from "./contained.ts";

/**
 * The held slot that a booking means. Where it contains its Slot, schedule, start and end must agree with the slot held
 * here, so that the right combination is marked as busy (BOOK-51, D-32).
 */
export function chooseSlot(appointment: Appointment, slots: readonly HeldSlot[], settings: Settings): Step<HeldSlot> {
  const [first] = slots;
  if (first === undefined) return slotUnknown();
  const agreeing = slots.filter((slot) => disagreements(appointment, slot, settings).length === 0);
  // Of several that are described alike, each that is free was offered (SLOT-17).
  const chosen = agreeing.find(({ status }) => status === "free") ?? agreeing[0];
  if (chosen !== undefined) return proceed(chosen);
  const [fault, ...rest] = disagreements(appointment, first, settings);
  return fault === undefined ? proceed(first) : refuse("slot-mismatch", [fault, ...rest] satisfies Issues);
}

function disagreements(appointment: Appointment, held: HeldSlot, settings: Settings): readonly Issue[] {
  const contained = containedBy(appointment, "Slot", appointment.slot?.[0]?.reference);
  if (contained === undefined) return [];
  const { resource: slot, path } = contained;
  const schedule = referencedId(settings, "Schedule", slot.schedule?.reference);
  return [
    ...(schedule === held.scheduleId ? [] : [disagreement(`${path}.schedule`)]),
    ...(parseInstant(slot.start ?? "") === held.start ? [] : [disagreement(`${path}.start`)]),
    ...(parseInstant(slot.end ?? "") === held.end ? [] : [disagreement(`${path}.end`)]),
  ];
}

function disagreement(expression: string): Issue {
  return {
    severity: "error",
    code: "business-rule",
    rule: "slot-mismatch",
    diagnostics: "The contained Slot must agree with the slot of that identifier in schedule, start and end.",
    expression,
    requirement: "BOOK-51",
  };
}

function slotUnknown(): Step<never> {
  return refuseFor("slot-unknown", {
    code: "not-found",
    rule: "slot-unknown",
    diagnostics: "The slot that the booking names is not held by this provider.",
    expression: "Appointment.slot[0]",
    requirement: "BOOK-23",
  });
}
