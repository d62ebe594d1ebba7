import { randomUUID } from "node:crypto";
import type { LocalRequest } from "@careslot/appointments";
import { formatInstant } from "@careslot/fhir";
import { Refusal } from "../refusal.ts";

/** Who changes the diary at the command line, for the audit trail (AUD-03). */
export function localRequest(user: string, odsCode: string, now: Date): LocalRequest {
  if (!/^[A-Za-z0-9][A-Za-z0-9.@_-]{0,63}$/.test(user)) throw new Refusal("--user must be a user name, without spaces");
  if (!/^[A-Z0-9]{3,10}$/.test(odsCode)) throw new Refusal("--ods must be an ODS code");
  const agent = { odsCode, organisation: odsCode, device: "careslot command line", user };
  return { recorded: formatInstant(now), requestId: randomUUID(), agent };
}
