import type { Answer, Call } from "../call.ts";
import { proceed, type Step } from "../failure/failure.ts";
import { loadAppointment } from "../walk/load.ts";
import { versionAnswer } from "../walk/version-answer.ts";
import { permit } from "../walk/permit.ts";

/** `GET [base]/Appointment/[id]`: the current version (READ-01). */
export async function readAppointment(call: Call): Promise<Step<Answer>> {
  const permitted = permit(call, "read");
  if (!permitted.ok) return permitted;
  const version = await loadAppointment(call);
  return version.ok ? proceed(versionAnswer(call, version.value)) : version;
}
