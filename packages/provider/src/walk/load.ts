import type { Version } from "@careslot/appointments";
import { isId } from "@careslot/fhir";
import type { Call } from "../call.ts";
import { proceed, type Step } from "../failure/failure.ts";
import { appointmentUnknown, requestRepeated } from "../failure/refusals.ts";
import { consumerRequest } from "./consumer-request.ts";

/** Loads the current version of the appointment that the path names: 404 when there is none (READ-07, CAN-25). */
export async function loadAppointment({ params, ports }: Call): Promise<Step<Version>> {
  const id = params["id"] ?? "";
  const version = isId(id) ? await ports.appointments.read(id) : undefined;
  return version === undefined ? appointmentUnknown("Appointment") : proceed(version);
}

/** Asserts that this request has not succeeded before (BOOK-38, CAN-34). The batch that stores asserts it again. */
export async function loadFirstResult(call: Call): Promise<Step<undefined>> {
  const made = consumerRequest(call);
  const first = made && (await call.ports.appointments.firstResult(made));
  return first === undefined ? proceed(undefined) : requestRepeated(call.ports.settings, first);
}
