import type { Booked, Cancellation, Cancelled, Version } from "@careslot/appointments";
import { auditEntry } from "../audit/audit-entry.ts";
import type { Call } from "../call.ts";
import { proceed, type Step } from "../failure/failure.ts";
import { requestRepeated, slotTaken, versionConflict } from "../failure/refusals.ts";
import type { Settings } from "../ports.ts";
import { consumerRequest } from "./consumer-request.ts";

/** What is stored in the batch of any change: the new version, the request that made it, and its entry in the audit trail. */
export function changeOf(call: Call, version: Version, status: 200 | 201): Cancellation {
  const request = consumerRequest(call);
  return { version, ...(request && { request }), audit: auditEntry(call, { status, about: version }) };
}

/** What the database said: its keys have the last word, whatever was found before. */
export function stored(outcome: Booked | Cancelled, settings: Settings): Step<undefined> {
  if (outcome.ok) return proceed(undefined);
  switch (outcome.reason) {
    case "slot-taken":
      return slotTaken();
    case "version-conflict":
      return versionConflict();
    case "request-repeated":
      return requestRepeated(settings, outcome.first);
  }
}
