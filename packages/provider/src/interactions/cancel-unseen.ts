import type { Appointment } from "@careslot/fhir";
import type { Answer, Call } from "../call.ts";
import { decideCancellation } from "../decide/decide-cancellation.ts";
import { textBefore } from "../decide/text-before.ts";
import { proceed, type Step } from "../failure/failure.ts";
import { permit } from "../walk/permit.ts";
import { changeOf } from "../walk/store.ts";
import { changeAnswer } from "../walk/version-answer.ts";

/**
 * Cancels without a look at what is stored, where that would be a round trip: most consumers send what they read, with
 * another status, and what they must have read is stored in a batch that holds only if they have. Nothing where that cannot
 * be done, or was in vain: then the walk goes on and looks, and tells what it finds in its order.
 */
export async function cancelUnseen(
  call: Call,
  update: Appointment,
  basedOn: string,
): Promise<Step<Answer> | undefined> {
  const { ports, params, now } = call;
  const { id = "", vid = basedOn } = params;
  if (!ports.appointments.cancelUnseen || vid !== basedOn || !/^[1-9]\d{0,9}$/.test(basedOn)) return undefined;
  if (!permit(call, "cancel").ok) return undefined;
  const content = textBefore(update);
  if (content === undefined) return undefined;
  const current = { id, versionId: Number(basedOn), lastUpdated: "", status: "booked", content } as const;
  const decision = decideCancellation({ current, update, unchanged: true, now });
  if (!decision.ok) return undefined;
  const version = decision.value;
  const { ok } = await ports.appointments.cancelUnseen({ ...changeOf(call, version, 200), before: content });
  return ok ? proceed(changeAnswer(call, version, 200)) : undefined;
}
