import type { Appointment } from "@careslot/fhir";
import { expect, it } from "vitest";
import { withoutEmptyElements } from "./without-empty-elements.ts";

const participant: Appointment["participant"] = [{ status: "accepted", type: [{ coding: [] }] }];

it("leaves out what is there but says nothing, however deep, and keeps the places of items (CAN-13)", () => {
  const appointment: Appointment = {
    resourceType: "Appointment",
    status: "cancelled",
    comment: "",
    extension: [],
    reason: [{}],
    serviceCategory: { coding: [] },
    participant,
  };
  expect(withoutEmptyElements(appointment)).toEqual({
    resourceType: "Appointment",
    status: "cancelled",
    reason: [{}],
    participant: [{ status: "accepted", type: [{}] }],
  });
});

it("gives an update that has nothing to leave out as it is (CAN-13)", () => {
  const appointment: Appointment = {
    resourceType: "Appointment",
    status: "cancelled",
    participant: [{ status: "accepted", actor: { display: "x" } }],
  };
  expect(withoutEmptyElements(appointment)).toBe(appointment);
});
