import type { AuditEntry } from "@careslot/appointments";
import type { Settings } from "../ports.ts";
import { appointmentUrl, versionUrl } from "../urls.ts";

/** What a request was about, and the ids that tie it to other systems' records (AUD-07). */
export function auditEntities(entry: AuditEntry, settings: Settings): readonly object[] {
  const { appointmentId: id, versionId, requestId, correlationId, spine, search, diary } = entry;
  const detail = Object.entries({
    "X-Request-Id": requestId,
    "X-Correlation-Id": correlationId,
    "Ssp-TraceID": spine?.traceId,
    "Ssp-From": spine?.from,
    "Ssp-To": spine?.to,
    "Ssp-InteractionID": spine?.interactionId,
    "Search-Service": search?.service,
    "Search-From": search?.from,
    "Search-Before": search?.before,
    "Search-Found": search?.found.toString(),
    "Diary-From": diary?.from,
    "Diary-Before": diary?.before,
  }).flatMap(([type, value]) => (value === undefined ? [] : [{ type, value: base64(value) }]));
  const request = { name: "request", detail };
  if (diary !== undefined)
    return [{ reference: { reference: `${settings.baseUrl}/Schedule/${diary.scheduleId}` } }, request];
  if (id === undefined) {
    const shown = search?.appointments ?? [];
    return [...shown.map((each) => ({ reference: { reference: appointmentUrl(settings, each) } })), request];
  }
  const reference = versionId === undefined ? appointmentUrl(settings, id) : versionUrl(settings, { id, versionId });
  return [{ reference: { reference } }, request];
}

/** STU3 keeps the values of details in base64. */
function base64(value: string): string {
  return btoa(String.fromCodePoint(...new TextEncoder().encode(value)));
}
