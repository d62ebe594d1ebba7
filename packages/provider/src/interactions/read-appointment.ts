import type { Answer, Call } from "../call.ts";
import { proceed, type Step } from "../failure/failure.ts";
import { loadAppointment } from "../walk/load.ts";
import { versionAnswer } from "../walk/version-answer.ts";

/** `GET [base]/Appointment/[id]`: the current version (READ-01). */
export async function readAppointment(call: Call): Promise<Step<Answer>> {
  const version = await loadAppointment(call);
  return version.ok ? proceed(versionAnswer(call, version.value)) : version;
}
