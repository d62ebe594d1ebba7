import type { Appointment } from "@careslot/fhir";
import { bookingRules, careConnectProfiles, createValidator } from "@careslot/profiles";
import { expect, it } from "vitest";
import { demoResources } from "./demo-resources.ts";
import { exampleBooking } from "./example-booking.ts";

const now = new Date("2026-06-01T10:00:00Z");

it("the example conforms to its profiles and keeps the rules of a booking (BOOK-02)", () => {
  const slot = demoResources(now).find(({ resourceType }) => resourceType === "Slot");
  const booking = exampleBooking(slot ?? { resourceType: "Slot" }, now);
  expect(createValidator().validate(booking, { profileFor: careConnectProfiles })).toEqual([]);
  expect(bookingRules()(booking as unknown as Appointment)).toEqual([]);
});
