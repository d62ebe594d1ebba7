import { isId } from "@careslot/fhir";
import type { Answer, Call } from "../call.ts";
import { proceed, type Step } from "../failure/failure.ts";
import { appointmentUnknown } from "../failure/refusals.ts";
import { versionAnswer } from "../walk/version-answer.ts";
import { permit } from "../walk/permit.ts";

/** `GET [base]/Appointment/[id]/_history/[vid]`: one version, as it was acknowledged (VREAD-01). */
export async function readVersion(call: Call): Promise<Step<Answer>> {
  const permitted = permit(call, "read");
  if (!permitted.ok) return permitted;
  const { id = "", vid = "" } = call.params;
  const known = isId(id) && /^[1-9]\d{0,8}$/.test(vid);
  const version = known ? await call.ports.appointments.readVersion(id, Number(vid)) : undefined;
  return version === undefined
    ? appointmentUnknown("version of this Appointment")
    : proceed(versionAnswer(call, version));
}
