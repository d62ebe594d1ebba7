import type { Booking, HeldSlot, Version } from "@careslot/appointments";
import { type Appointment, type Issue, type Issues, nhsNumberSystem, parseInstant } from "@careslot/fhir";
import { proceed, refuse, refuseFor, type Step } from "../failure/failure.ts";
import { slotTaken } from "../failure/refusals.ts";
import type { Settings } from "../ports.ts";
import { chooseSlot } from "./choose-slot.ts";
import { firstVersion, patientOf } from "./first-version.ts";

/** Everything that the decision rests on: the same input gives the same decision. */
export interface BookingCommand {
  /** A booking that conforms to the profiles and the content rules. */
  readonly appointment: Appointment;
  /** The slots held here that go by the name in the booking. */
  readonly slots: readonly HeldSlot[];
  /** New ids for the appointment, and for a patient without an NHS number. */
  readonly ids: { readonly appointment: string; readonly patient: string };
  readonly now: Date;
  readonly settings: Settings;
}

/** What is to be stored when a booking is granted. */
export type GrantedBooking = Pick<Booking, "version" | "slot" | "nhsNumber"> & Required<Pick<Booking, "start">>;

/** Decides whether a booking is granted, and what its first version says (BOOK-20, BOOK-71, D-23). */
export function decideBooking(command: BookingCommand): Step<GrantedBooking> {
  const { appointment, slots, now, settings } = command;
  const chosen = chooseSlot(appointment, slots, settings);
  if (!chosen.ok) return chosen;
  const slot = chosen.value;
  if (slot.status !== "free") return slotTaken();
  if (slot.start <= now.getTime()) return slotPast();
  const [outside, ...rest] = outsideSlot(appointment, slot);
  if (outside !== undefined) return refuse("slot-mismatch", [outside, ...rest] satisfies Issues);
  const id = `${slot.idPrefix ?? ""}${command.ids.appointment}`;
  const version: Version = firstVersion({ ...command, ids: { ...command.ids, appointment: id } });
  const nhsNumber = patientOf(appointment)?.resource.identifier?.find(
    ({ system }) => system === nhsNumberSystem,
  )?.value;
  const start = parseInstant(appointment.start ?? "") ?? slot.start;
  return proceed({ version, slot, start, ...(nhsNumber !== undefined && { nhsNumber }) });
}

function slotPast(): Step<never> {
  return refuseFor("slot-mismatch", {
    code: "business-rule",
    rule: "slot-past",
    diagnostics: "The slot has begun already: only slots in the future can be booked.",
    expression: "Appointment.slot[0]",
    requirement: "BOOK-71",
  });
}

function outsideSlot({ start, end }: Appointment, slot: HeldSlot): readonly Issue[] {
  return [
    ...((parseInstant(start ?? "") ?? -Infinity) < slot.start ? [outside("Appointment.start", "before")] : []),
    ...((parseInstant(end ?? "") ?? Infinity) > slot.end ? [outside("Appointment.end", "after")] : []),
  ];
}

function outside(expression: string, side: "before" | "after"): Issue {
  return {
    severity: "error",
    code: "business-rule",
    rule: "outside-slot",
    diagnostics: `The appointment must lie within its slot: it ${side === "before" ? "begins before it" : "ends after it"}.`,
    expression,
    requirement: "D-23",
  };
}
