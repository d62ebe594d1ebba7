import { type Appointment, type Issue, type Issues, type Resource, refuses } from "@careslot/fhir";
import { careConnectProfiles } from "@careslot/profiles";
import { proceed, refuse, type Step } from "../failure/failure.ts";
import type { Ports } from "../ports.ts";

/** Asserts that a booking conforms to the profiles and the NHS content rules: a refusal lists every fault (BOOK-31). */
export function checkBooking(appointment: Appointment, ports: Ports): Step<Appointment> {
  return conforming(appointment, [...profileIssues(appointment, ports), ...ports.bookingRules(appointment)]);
}

/** Asserts that an update conforms to the profiles; what may change is decided later (CAN-17). */
export function checkUpdate(appointment: Appointment, ports: Ports): Step<Appointment> {
  return conforming(appointment, profileIssues(appointment, ports));
}

function conforming(appointment: Appointment, issues: readonly Issue[]): Step<Appointment> {
  const [first, ...rest] = issues.filter((issue) => refuses([issue]));
  return first === undefined ? proceed(appointment) : refuse("content-invalid", [first, ...rest] satisfies Issues);
}

function profileIssues(appointment: Appointment, { validator }: Ports): readonly Issue[] {
  return validator.validate(appointment as unknown as Resource, { profileFor: careConnectProfiles });
}
