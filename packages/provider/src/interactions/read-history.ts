import { formatInstant, isId, type Resource } from "@careslot/fhir";
import type { Version } from "@careslot/appointments";
import type { Answer, Call } from "../call.ts";
import { proceed, type Step } from "../failure/failure.ts";
import { appointmentUnknown } from "../failure/refusals.ts";
import type { Settings } from "../ports.ts";
import type { StoredEntry } from "../stored-bundle.ts";
import { appointmentUrl } from "../urls.ts";
import { permit } from "../walk/permit.ts";

/** `GET [base]/Appointment/[id]/_history`: every version, newest first. */
export async function readHistory(call: Call): Promise<Step<Answer>> {
  const permitted = permit(call, "read");
  if (!permitted.ok) return permitted;
  const { params, ports, now } = call;
  const id = params["id"] ?? "";
  const versions = isId(id) ? await ports.appointments.history(id) : [];
  const [current] = versions;
  if (current === undefined) return appointmentUnknown("Appointment");
  const bundle: Resource = {
    resourceType: "Bundle",
    id: ports.newId(),
    meta: { lastUpdated: formatInstant(now) },
    type: "history",
    total: versions.length,
    link: [{ relation: "self", url: `${appointmentUrl(ports.settings, id)}/_history` }],
  };
  const entries = versions.map((version) => historyEntry(version, ports.settings));
  return proceed({ status: 200, body: { bundle, entries }, about: current });
}

/** A version and the request that made it: a POST the first, a PUT every other. */
function historyEntry({ id, versionId, content }: Version, settings: Settings): StoredEntry {
  return {
    fullUrl: appointmentUrl(settings, id),
    content,
    about: {
      request: versionId === 1 ? { method: "POST", url: "Appointment" } : { method: "PUT", url: `Appointment/${id}` },
    },
  };
}
