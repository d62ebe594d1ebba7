import type { Resource } from "@careslot/fhir";
import { expect, test } from "vitest";
import { goodBooking } from "../testing/good-booking.ts";
import { bookingRules } from "./booking-rules.ts";

/** The good booking without its clinical document. */
function withoutDocument(): Resource {
  const { supportingInformation: _, contained, ...booking } = goodBooking();
  return { ...booking, contained: (contained as readonly Resource[]).slice(1) };
}

test("a vendor may take bookings without a clinical document (D-22)", () => {
  expect(bookingRules()(withoutDocument()).map(({ rule }) => rule)).toEqual(["contained-document"]);
  expect(bookingRules({ documentReference: "optional" })(withoutDocument())).toEqual([]);
});

test("a clinical document that is there must be right in either case (D-22)", () => {
  const booking = { ...goodBooking(), supportingInformation: [{ reference: "DocumentReference/1" }] };
  expect(bookingRules({ documentReference: "optional" })(booking).map(({ rule }) => rule)).toEqual([
    "supporting-document",
  ]);
});

test("an invalid NHS number is told by the code of the Spine (BOOK-33)", () => {
  const participant = [{ actor: { reference: "#patient", identifier: nhsNumber("1234567890") }, status: "accepted" }];
  expect(bookingRules()({ ...goodBooking(), participant })).toEqual([
    {
      severity: "error",
      code: "value",
      rule: "valid-nhs-number",
      expression: "Appointment.participant[0].actor.identifier.value",
      diagnostics: "An NHS number must have ten digits, the last of which checks the others (modulus 11).",
      requirement: "BOOK-33",
      spine: "INVALID_NHS_NUMBER",
    },
  ]);
});

test("what is missing is told as required, what is too much as a business rule (BOOK-44)", () => {
  const booking = goodBooking();
  const [document, patient, slot] = booking["contained"] as readonly Resource[];
  const codeOf = (contained: readonly unknown[]): unknown =>
    bookingRules()({ ...booking, contained }).find(({ rule }) => rule === "contained-patient")?.code;
  expect(codeOf([document, slot])).toBe("required");
  expect(codeOf([document, patient, patient, slot])).toBe("business-rule");
});

test("what the pages ask of third parties, and leave out themselves, is told as a warning (BOOK-63, BOOK-64)", () => {
  const booking = goodBooking();
  const [document, patient, slot] = booking["contained"] as readonly Resource[];
  const contact = [{ name: { use: "official" }, telecom: [{ system: "phone", value: "01632960588" }] }];
  const issues = bookingRules()({ ...booking, contained: [document, { ...patient, contact }, slot] });
  expect(issues.map(({ severity, expression }) => [severity, expression])).toEqual([
    ["warning", "Appointment.contained[1].contact[0].telecom[0].rank"],
    ["warning", "Appointment.contained[1].contact[0].relationship"],
  ]);
});

test("a missing element is called by its own type, at its place in the booking (BOOK-65)", () => {
  const booking = goodBooking();
  const contained = (booking["contained"] as readonly Resource[]).map((resource) => ({
    ...resource,
    gender: undefined,
  }));
  expect(bookingRules()({ ...booking, contained })).toEqual([
    expect.objectContaining({
      expression: "Appointment.contained[1].gender",
      diagnostics: "Patient.gender is required in a booking.",
    }),
  ]);
});

function nhsNumber(value: string): object {
  return { system: "https://fhir.nhs.uk/Id/nhs-number", value };
}

test("a contained resource has an id, and no other has it (BOOK-57)", () => {
  const contained = goodBooking()["contained"] as readonly Resource[];
  const more = [
    { resourceType: "Organization", name: "Nameless" },
    { resourceType: "Location", id: "patient" },
  ];
  const issues = bookingRules()({ ...goodBooking(), contained: [...contained, ...more] });
  expect(issues.map(({ rule, expression }) => [rule, expression])).toEqual([
    ["distinct-contained", "Appointment.contained[3].id"],
    ["distinct-contained", "Appointment.contained[4].id"],
  ]);
});
