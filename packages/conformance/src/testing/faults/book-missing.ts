import type { Appointment, Patient } from "@careslot/fhir";
import { withPatient } from "../../bookings/change.ts";
import { fullPatient } from "../../bookings/patients.ts";
import { patientIn } from "../appointments.ts";
import type { Fault } from "../failing-cases.ts";
import { hearing } from "../hearing-bookings.ts";

/** A provider that makes up for an element where a booking leaves it out, each for one element. */
export const bookMissingFaults: readonly Fault[] = [
  lacking("start", (appointment) => ({ start: slotOf(appointment)["start"] }), "BOOK-45"),
  lacking("slot", () => ({ slot: [{ reference: "#slot" }] }), "BOOK-49"),
  lacking("status", () => ({ status: "booked" }), "BOOK-41-missing"),
  lacking(
    "participant",
    () => ({ participant: [{ actor: { reference: "#patient" }, status: "accepted" }] }),
    "BOOK-54",
  ),
  lacking("supportingInformation", () => ({ supportingInformation: [{ reference: "#document" }] }), "BOOK-52"),
  lackingOfPatient("family name", ({ name }) => name?.[0]?.family === undefined, "name", "BOOK-61"),
  lackingOfPatient("gender", ({ gender }) => gender === undefined, "gender", "BOOK-65"),
  lackingOfPatient("date of birth", ({ birthDate }) => birthDate === undefined, "birthDate", "BOOK-66"),
  lackingOfPatient("address", ({ address }) => address === undefined, "address", "BOOK-67"),
  lackingOfPatient(
    "verification status",
    ({ identifier }) => identifier !== undefined && identifier[0]?.extension === undefined,
    "identifier",
    "BOOK-60",
  ),
];

function lacking(name: keyof Appointment, supply: (appointment: Appointment) => object, id: string): Fault {
  return {
    what: `takes bookings without ${name}`,
    breakage: hearing(
      (appointment) => appointment[name] === undefined,
      (appointment) => ({ ...appointment, ...supply(appointment) }),
    ),
    found: [id],
  };
}

function lackingOfPatient(
  what: string,
  isMissing: (patient: Partial<Patient>) => boolean,
  name: keyof Patient,
  id: string,
): Fault {
  return {
    what: `takes patients without ${what}`,
    breakage: hearing(
      (appointment) => isMissing(patientIn(appointment) ?? fullPatient),
      (appointment) => withPatient(appointment, (patient) => ({ ...patient, [name]: fullPatient[name] })),
    ),
    found: [id],
  };
}

function slotOf({ contained }: Appointment): Readonly<Record<string, unknown>> {
  return { ...contained?.find(({ resourceType }) => resourceType === "Slot") };
}
