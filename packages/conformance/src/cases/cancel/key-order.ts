import type { Case } from "../../case.ts";
import { checkAccepted } from "../../checks/check.ts";
import { book } from "../../interactions/book.ts";
import { cancelled, putAppointment } from "../../interactions/cancel.ts";
import { conclude } from "../../verdict.ts";

export const keyOrder: Case = {
  id: "CAN-13-keys",
  title: "The order of keys is no difference",
  requirements: ["CAN-13"],
  level: "derived",
  source: "TKW: EB_CancelAppointment",
  run: async (context) => {
    const booked = await book(context);
    const body = backwards(cancelled(booked.appointment));
    return conclude(checkAccepted(await putAppointment(context, booked, { body })));
  },
};

/** The same value with the keys of every object the other way round. */
function backwards(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(backwards);
  if (typeof value !== "object" || value === null) return value;
  const members = Object.entries(value).toReversed();
  return Object.fromEntries(members.map(([name, member]) => [name, backwards(member)]));
}
