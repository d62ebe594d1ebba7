import { fullPatient, testNhsNumber } from "../bookings/patients.ts";

const { name = [], telecom = [], address = [] } = fullPatient;

/** What the requests of a run say about a patient, and no refusal may repeat. All of it is invented. */
export const personalValues: readonly string[] = [
  testNhsNumber,
  ...name.flatMap(({ family }) => family ?? []),
  ...telecom.flatMap(({ value }) => value ?? []),
  ...address.flatMap(({ line = [], postalCode }) => [...line, postalCode ?? ""]),
  fullPatient.birthDate ?? "",
].filter((value) => value !== "");
