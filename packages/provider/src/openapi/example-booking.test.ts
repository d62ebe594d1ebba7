import type { Resource } from "@careslot/fhir";
import { bookingRules, careConnectProfiles, createValidator } from "@careslot/profiles";
import { expect, it } from "vitest";
import { routes } from "../routes.ts";
import { baseUrl, openProvider } from "../testing/sample-provider.ts";
import { exampleBooking, exampleSlot } from "./example-booking.ts";
import { examples } from "./examples.ts";
import { schemas } from "./schemas.ts";

const booking = exampleBooking(exampleSlot);
const validator = createValidator();
const rules = bookingRules();

function faults(resource: Resource): readonly unknown[] {
  const issues = [...validator.validate(resource, { profileFor: careConnectProfiles }), ...rules(resource)];
  return issues.filter(({ severity }) => severity === "error");
}

it("conforms to the profiles and the content rules (BOOK-02, BOOK-40 to BOOK-69)", () => {
  expect(faults(booking)).toEqual([]);
});

it.each(schemas.Booking.required?.slice(1) ?? [])("would be refused without its %s, as its schema says", (element) => {
  const { [element]: _, ...without } = booking;
  expect(faults(without as Resource)).not.toEqual([]);
});

it("has no element that its schema does not require and a provider does", () => {
  const required = new Set(schemas.Booking.required);
  const needed = Object.fromEntries(Object.entries(booking).filter(([element]) => required.has(element)));
  expect(faults(needed as Resource)).toEqual([]);
});

it("is booked by the sample provider, read and cancelled as the examples tell (BOOK-03, CAN-03)", async () => {
  const { ask, ports } = await openProvider(1);
  const told = examples(routes, ports.settings);
  const free = await ask("/Slot?service=2000000001&status=free");
  expect(free.resource).toMatchObject({ ...(told.FreeSlots.value as Resource), id: expect.any(String) });
  const { status, resource } = await ask("/Appointment", { body: booking });
  expect(status).toBe(201);
  const { id, meta, ...stored } = told.BookedAppointment.value as Resource;
  expect({ id, meta }).toMatchObject({ id: expect.any(String), meta: { versionId: resource.meta?.versionId } });
  expect(resource).toMatchObject(stored);
  const taken = await ask("/Appointment", { body: booking });
  expect(taken.status).toBe(422);
  expect({ ...taken.resource, id: "" }).toEqual({ ...(told.SlotTaken.value as Resource), id: "" });
  const cancellation = { ...(told.Cancellation.value as Resource), id: resource.id };
  const cancelled = await ask(`/Appointment/${resource.id}`, {
    method: "PUT",
    headers: { "If-Match": 'W/"1"' },
    body: cancellation,
  });
  expect(cancelled.status).toBe(200);
  expect(cancelled.resource).toMatchObject({ status: "cancelled", meta: { versionId: "2" } });
  expect(told.CancelledAppointment.value).toMatchObject({ status: "cancelled", meta: { versionId: "2" } });
});

it("is found as the example of a search tells (PSRCH-05)", async () => {
  const { ask } = await openProvider();
  await ask("/Appointment", { body: booking });
  const { resource } = await ask("/Appointment?identifier=9000000009");
  const told = examples(routes, { baseUrl }).PatientsAppointments.value as Resource;
  expect(resource["link"]).toEqual(told["link"]);
  expect(resource["total"]).toBe(told["total"]);
});
