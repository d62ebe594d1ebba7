import { nhsNumberSystem } from "@careslot/fhir";
import { cannotApply } from "../../case-stopped.ts";
import type { Context } from "../../context.ts";
import type { Answer } from "../../http/answer.ts";
import { isNotOffered } from "../../interactions/is-not-offered.ts";

/** Searches for the appointments of a patient. The case ends where the provider does not offer it: it need not. */
export async function searchAppointments(context: Context, nhsNumber: string): Promise<Answer> {
  const path = `/Appointment?identifier=${encodeURIComponent(`${nhsNumberSystem}|${nhsNumber}`)}`;
  const headers = { "Ssp-InteractionID": "urn:nhs:names:services:careconnect:fhir:rest:search:appointment" };
  const answer = await context.send({ interaction: "read", method: "GET", path, headers });
  if (isNotOffered(answer) || answer.status === 404) throw cannotApply("appointments of a patient cannot be searched");
  return answer;
}
