import { isId, isNhsNumber, nhsNumberSystem } from "@careslot/fhir";
import { proceed, refuseFor, type Step } from "../failure/failure.ts";
import { queryFault } from "./query-fault.ts";

/** What a search for appointments asks for, and the parameters that say so in the self link. */
export type AppointmentCriteria = { readonly parameters: Readonly<Record<string, string>> } & (
  | { readonly nhsNumber: string }
  | { readonly id: string; readonly versionId?: number }
);

/** Every name that the patient goes by on the wire (PSRCH-02, D-37). */
const patientNames =
  /^(?:patient|patient\.identifier|identifier|(?:appointment\.)?participant\.actor(?::patient)?(?:\.identifier)?)$/i;

/** Whether the search for appointments makes use of a parameter. */
export function isAppointmentParameter(name: string): boolean {
  return name === "_id" || name === "version" || patientNames.test(name);
}

/**
 * Reads what to search for: the appointments of one patient, or one appointment. A search that names neither finds
 * nothing but a refusal: nobody may list everybody's appointments.
 */
export function appointmentCriteria(query: URLSearchParams): Step<AppointmentCriteria> {
  const named = [...query].filter(([name]) => patientNames.test(name));
  const ids = query.getAll("_id");
  if (named.length + ids.length !== 1) return notOne();
  const [[name, value] = ["_id", ids[0] ?? ""]] = named;
  return name === "_id" ? oneAppointment(value, query.get("version")) : ofPatient(name, value);
}

/** The NHS number stands alone, behind its own system, or at the end of a reference: behind another system it is another number. */
function ofPatient(name: string, value: string): Step<AppointmentCriteria> {
  const token = value.startsWith(`${nhsNumberSystem}|`) ? value.slice(nhsNumberSystem.length + 1) : value;
  const nhsNumber = /^(?:[^|]*\/)?(\d{10})$/.exec(token)?.[1] ?? "";
  if (isNhsNumber(nhsNumber)) {
    return proceed({ nhsNumber, parameters: { identifier: `${nhsNumberSystem}|${nhsNumber}` } });
  }
  return queryFault(
    name,
    `${name} must be an NHS number, ten digits that pass modulus 11: alone, as ${nhsNumberSystem}|[number], or at the end of a reference.`,
    "PSRCH-09",
  );
}

function oneAppointment(id: string, version: string | null): Step<AppointmentCriteria> {
  if (!isId(id)) return queryFault("_id", "_id must be the id of an Appointment.", "PSRCH-09");
  if (version === null) return proceed({ id, parameters: { _id: id } });
  if (!/^[1-9]\d{0,8}$/.test(version)) return queryFault("version", "version must be a version id.", "PSRCH-09");
  return proceed({ id, versionId: Number(version), parameters: { _id: id, version } });
}

function notOne(): Step<never> {
  return refuseFor("query-invalid", {
    code: "required",
    rule: "parameter-identifier",
    diagnostics: `A search for appointments must name one patient, identifier=${nhsNumberSystem}|[number], or one appointment, _id=[id].`,
    expression: "identifier",
    requirement: "PSRCH-09",
  });
}
