import { formatInstant, type Resource } from "@careslot/fhir";
import type { Answer, Call } from "../call.ts";
import { proceed, type Step } from "../failure/failure.ts";
import { appointmentSummary } from "../search/appointment-summary.ts";
import { patientParameter } from "../search/patient-parameter.ts";
import { storedResource } from "../stored-resource.ts";
import { appointmentUrl } from "../urls.ts";

/** `GET [base]/Appointment?identifier=…`: a patient's appointments to come, all on one page (PSRCH-01 to PSRCH-07). */
export async function searchAppointments({ query, ports, now }: Call): Promise<Step<Answer>> {
  const patient = patientParameter(query);
  if (!patient.ok) return patient;
  const found = await ports.appointments.ofPatient(patient.value, now);
  const { baseUrl } = ports.settings;
  const criteria = new URLSearchParams({ identifier: `https://fhir.nhs.uk/Id/nhs-number|${patient.value}` });
  const resource: Resource = {
    resourceType: "Bundle",
    id: ports.newId(),
    meta: { lastUpdated: formatInstant(now) },
    type: "searchset",
    total: found.length,
    link: [{ relation: "self", url: `${baseUrl}/Appointment?${criteria}` }],
    ...(found.length > 0 && {
      entry: found.map(({ id, content }) => ({
        fullUrl: appointmentUrl(ports.settings, id),
        resource: appointmentSummary(storedResource(content)),
        search: { mode: "match" },
      })),
    }),
  };
  return proceed({ status: 200, body: { resource } });
}
