import { updateBytes } from "../bounds.ts";
import type { Answer, Call } from "../call.ts";
import { decideCancellation } from "../decide/decide-cancellation.ts";
import { textBefore } from "../decide/text-before.ts";
import { withoutEmptyElements } from "../decide/without-empty-elements.ts";
import { proceed, refuseFor, type Step } from "../failure/failure.ts";
import { versionConflict } from "../failure/refusals.ts";
import { checkUpdate } from "../walk/check-profile.ts";
import { loadAppointment, loadFirstResult } from "../walk/load.ts";
import { permit } from "../walk/permit.ts";
import { precondition } from "../walk/precondition.ts";
import { readBody } from "../walk/read-body.ts";
import { changeOf, stored } from "../walk/store.ts";
import { changeAnswer } from "../walk/version-answer.ts";
import { cancelUnseen } from "./cancel-unseen.ts";

/**
 * `PUT [base]/Appointment/[id]`, or at the URL of its current version: read body → precondition → load → check profile → decide → store → respond. What is
 * missing or stale is told before what is wrong inside (CAN-30, D-09).
 */
export async function cancelAppointment(call: Call): Promise<Step<Answer>> {
  const { ports, now } = call;
  const body = await readBody(call.request, updateBytes);
  if (!body.ok) return body;
  if (body.value.id !== call.params["id"]) return idMismatch();
  const basedOn = precondition(call.request.headers);
  if (!basedOn.ok) return basedOn;
  const cancelled = await cancelUnseen(call, body.value, basedOn.value);
  if (cancelled !== undefined) return cancelled;
  // Asked together, since a database may be a round trip away; told one after the other.
  const [current, unrepeated] = await Promise.all([loadAppointment(call), loadFirstResult(call)]);
  if (!current.ok) return current;
  const permitted = permit(call, "cancel");
  if (!permitted.ok) return permitted;
  if (!unrepeated.ok) return unrepeated;
  const { vid = basedOn.value } = call.params;
  const currentVersion = String(current.value.versionId);
  if (basedOn.value !== currentVersion || vid !== currentVersion) return versionConflict();
  const unchanged = textBefore(body.value) === current.value.content;
  // What is stored has been checked.
  const checked = unchanged
    ? proceed({ appointment: body.value, warnings: 0 })
    : checkUpdate(withoutEmptyElements(body.value), ports);
  if (!checked.ok) return checked;
  const { appointment: update, warnings } = checked.value;
  const decision = decideCancellation({ current: current.value, update, unchanged, now });
  if (!decision.ok) return decision;
  const version = decision.value;
  const outcome = stored(await ports.appointments.cancel(changeOf(call, version, 200)), ports.settings);
  return outcome.ok ? proceed({ ...changeAnswer(call, version, 200), warnings }) : outcome;
}

function idMismatch(): Step<never> {
  return refuseFor("id-mismatch", {
    code: "invalid",
    rule: "id-mismatch",
    diagnostics: "Appointment.id must be there and equal the id in the URL.",
    expression: "Appointment.id",
    requirement: "CAN-26",
  });
}
