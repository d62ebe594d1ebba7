import type { CancelledLocally } from "@careslot/appointments";
import { Refusal } from "../refusal.ts";
import type { Change, GivenFlags } from "./change.ts";
import { readNumber } from "./read-text.ts";

const refusals: Readonly<Record<Extract<CancelledLocally, { ok: false }>["reason"], string>> = {
  "appointment-unknown": "there is no such appointment",
  "already-cancelled": "the appointment is cancelled already",
  "already-past": "the appointment has begun already",
  "version-conflict": "the appointment has another version by now",
};

/** Cancels an appointment and frees its slot. */
export function cancel({ appointment: appointmentId = "", version }: GivenFlags): Change {
  const what = { appointmentId, ...(version !== undefined && { versionId: readNumber(version, "version") }) };
  return async (appointments, request, options) => {
    const outcome = await appointments.cancelLocally(what, request, options);
    if (!outcome.ok) throw new Refusal(refusals[outcome.reason]);
    return `appointment ${outcome.version.id} cancelled, version ${outcome.version.versionId}`;
  };
}
