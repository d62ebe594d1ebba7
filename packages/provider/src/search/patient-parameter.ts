import { isNhsNumber } from "@careslot/fhir";
import { proceed, refuseFor, type Step } from "../failure/failure.ts";
import { queryFault } from "./query-fault.ts";

/** Every name that the patient goes by on the wire (PSRCH-02, D-37). */
const names =
  /^(?:patient|patient\.identifier|identifier|(?:appointment\.)?participant\.actor(?::patient)?(?:\.identifier)?)$/i;

/**
 * Reads the NHS number of the patient whose appointments are asked for: as `value`, as `system|value`, or at the end of a
 * reference to a national service. Without it nothing is searched: nobody may list everybody's appointments.
 */
export function patientParameter(query: URLSearchParams): Step<string> {
  const [named, ...more] = [...query].filter(([name]) => names.test(name));
  if (named === undefined || more.some(([, value]) => value !== named[1])) return noPatient();
  const [name, value] = named;
  const nhsNumber = /(?:^|[|/])(\d{10})$/.exec(value)?.[1] ?? "";
  if (isNhsNumber(nhsNumber)) return proceed(nhsNumber);
  return queryFault(name, `${name} must end in an NHS number: ten digits that pass modulus 11.`, "PSRCH-09");
}

function noPatient(): Step<never> {
  return refuseFor("query-invalid", {
    code: "required",
    rule: "parameter-patient",
    diagnostics:
      "A search for appointments must name one patient: identifier=https://fhir.nhs.uk/Id/nhs-number|[number].",
    expression: "identifier",
    requirement: "PSRCH-09",
  });
}
