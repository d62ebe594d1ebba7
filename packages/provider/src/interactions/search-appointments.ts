import { formatInstant, type Resource } from "@careslot/fhir";
import type { Version } from "@careslot/appointments";
import type { Answer, Call } from "../call.ts";
import { proceed, type Step } from "../failure/failure.ts";
import { appointmentSummary } from "../search/appointment-summary.ts";
import {
  type AppointmentCriteria,
  appointmentCriteria,
  isAppointmentParameter,
} from "../search/appointment-criteria.ts";
import { strictHandling } from "../search/strict-handling.ts";
import { storedResource } from "../stored-resource.ts";
import { appointmentUrl } from "../urls.ts";
import { permit } from "../walk/permit.ts";

/**
 * `GET [base]/Appointment?identifier=…`: a patient's appointments to come, all on one page (PSRCH-01 to PSRCH-07), or the
 * one appointment that `_id` names.
 */
export async function searchAppointments(call: Call): Promise<Step<Answer>> {
  const { query, ports, now } = call;
  const permitted = permit(call, "read");
  if (!permitted.ok) return permitted;
  const handled = strictHandling(call, isAppointmentParameter);
  if (!handled.ok) return handled;
  const criteria = appointmentCriteria(query);
  if (!criteria.ok) return criteria;
  const found = await matches(criteria.value, call);
  const self = new URLSearchParams(criteria.value.parameters);
  const resource: Resource = {
    resourceType: "Bundle",
    id: ports.newId(),
    meta: { lastUpdated: formatInstant(now) },
    type: "searchset",
    total: found.length,
    link: [{ relation: "self", url: `${ports.settings.baseUrl}/Appointment?${self}` }],
    ...(found.length > 0 && {
      entry: found.map(({ id, content }) => ({
        fullUrl: appointmentUrl(ports.settings, id),
        resource: appointmentSummary(storedResource(content)),
        search: { mode: "match" },
      })),
    }),
  };
  return proceed({ status: 200, body: { resource }, ...shown(criteria.value, found) });
}

/** Which appointments were shown stays in the audit trail, and not by which number they were sought (AUD-06). */
function shown(criteria: AppointmentCriteria, found: readonly Version[]): Pick<Answer, "about" | "searched"> {
  const [first] = found;
  if ("id" in criteria && first !== undefined) return { about: first };
  return { searched: { found: found.length, appointments: found.map(({ id }) => id) } };
}

async function matches(criteria: AppointmentCriteria, { ports, now }: Call): Promise<readonly Version[]> {
  const { appointments } = ports;
  if ("nhsNumber" in criteria) return appointments.ofPatient(criteria.nhsNumber, now);
  const { id, versionId } = criteria;
  const version = versionId === undefined ? appointments.read(id) : appointments.readVersion(id, versionId);
  return (await version.then((found) => found && [found])) ?? [];
}
