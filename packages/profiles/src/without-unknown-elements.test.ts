import { expect, test } from "vitest";
import { createValidator } from "./create-validator.ts";
import { goodBooking } from "./testing/good-booking.ts";
import { withoutUnknownElements } from "./without-unknown-elements.ts";

test("leaves out what STU3 does not know, at any depth (D-49)", () => {
  const patient = {
    resourceType: "Patient",
    pronouns: "she",
    birthDate: "1974-12-25",
    _birthDate: { extension: [{ url: "https://vendor.example/source", valueString: "said", heard: true }], by: "desk" },
    _pronouns: { id: "p" },
    name: [{ family: "Example", nick: "Ex" }, { family: "Sample" }],
    contained: [
      { resourceType: "Slot", id: "s", seats: 3 },
      { resourceType: "Encounter", id: "e", anything: 1 },
    ],
  };
  const kept = withoutUnknownElements(patient);
  expect(kept).toEqual({
    resourceType: "Patient",
    birthDate: "1974-12-25",
    _birthDate: { extension: [{ url: "https://vendor.example/source", valueString: "said" }] },
    name: [{ family: "Example" }, { family: "Sample" }],
    contained: [
      { resourceType: "Slot", id: "s" },
      { resourceType: "Encounter", id: "e", anything: 1 },
    ],
  });
  expect(
    createValidator()
      .validate(kept)
      .filter(({ rule }) => rule === "unknown-element"),
  ).toEqual([]);
});

test("leaves out keys that objects inherit, and gives none of them to the result", () => {
  const hostile = JSON.parse('{"resourceType":"Patient","__proto__":{"admin":true},"constructor":1}') as {
    resourceType: string;
  };
  const kept = withoutUnknownElements(hostile);
  expect(Object.keys(kept)).toEqual(["resourceType"]);
  expect(Object.getPrototypeOf(kept)).toBe(Object.prototype);
});

test("gives back the same object where nothing is left out, and the same parts where something is", () => {
  const booking = goodBooking();
  expect(withoutUnknownElements(booking)).toBe(booking);
  const kept = withoutUnknownElements({ ...booking, basedOn: [] });
  expect(kept).toEqual(booking);
  expect(kept["contained"]).toBe(booking["contained"]);
});
