import { type Appointment, type Issue, type Issues, type Resource, refuses } from "@careslot/fhir";
import { careConnectProfiles, withoutUnknownElements } from "@careslot/profiles";
import { proceed, refuse, type Step } from "../failure/failure.ts";
import type { Ports } from "../ports.ts";

/** Content that conforms, and how much of it STU3 does not know. */
export interface Conforming {
  /** The appointment without elements that STU3 does not know (D-49). */
  readonly appointment: Appointment;
  /** What the profiles warn of: elements that were left out, codes outside a preferred list. */
  readonly warnings: number;
}

/** Asserts that a booking conforms to the profiles and the NHS content rules: a refusal lists every fault (BOOK-31). */
export function checkBooking(appointment: Appointment, ports: Ports): Step<Conforming> {
  const checked = conforming(appointment, bookingIssues(appointment, ports), "BOOK-31");
  if (!checked.ok || checked.value.warnings === 0) return checked;
  // What was left out may leave others empty that it stood in, and what is kept has to conform when it comes back (CAN-17).
  const { appointment: kept } = checked.value;
  const checkedAgain = conforming(kept, bookingIssues(kept, ports), "BOOK-31");
  return checkedAgain.ok ? checked : checkedAgain;
}

/** Asserts that an update conforms to the profiles; what may change is decided later (CAN-17). */
export function checkUpdate(appointment: Appointment, ports: Ports): Step<Conforming> {
  return conforming(appointment, profileIssues(appointment, ports), "CAN-17");
}

/** Faults against a profile rest on the requirement that asks for it; the content rules name their own. */
function conforming(appointment: Appointment, issues: readonly Issue[], requirement: string): Step<Conforming> {
  const [first, ...rest] = issues.filter((issue) => refuses([issue])).map((issue) => ({ requirement, ...issue }));
  if (first !== undefined) return refuse("content-invalid", [first, ...rest] satisfies Issues);
  if (issues.length === 0) return proceed({ appointment, warnings: 0 });
  const known = withoutUnknownElements(appointment as unknown as Resource) as unknown as Appointment;
  return proceed({ appointment: known, warnings: issues.length });
}

function bookingIssues(appointment: Appointment, ports: Ports): readonly Issue[] {
  return [...profileIssues(appointment, ports), ...ports.bookingRules(appointment)];
}

function profileIssues(appointment: Appointment, { validator }: Ports): readonly Issue[] {
  return validator.validate(appointment as unknown as Resource, { profileFor: careConnectProfiles });
}
