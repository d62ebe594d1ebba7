import { StoreFailed } from "@careslot/appointments";
import { expect, it } from "vitest";
import { sampleBooking } from "../testing/sample-booking.ts";
import { openProvider } from "../testing/sample-provider.ts";

it.each([
  ["busy", 503, "5", "store-unavailable", "transient"],
  ["full", 503, "5", "store-unavailable", "transient"],
  ["overloaded", 503, "5", "store-unavailable", "transient"],
  ["unreachable", 503, "5", "store-unavailable", "transient"],
  ["read-only", 500, null, "store-failed", "exception"],
  ["damaged", 500, null, "store-failed", "exception"],
  ["other", 500, null, "store-failed", "exception"],
] as const)(
  "answers a store that is %s with %i and Retry-After %s (BOOK-37, CAN-35)",
  async (fault, status, ...rest) => {
    const [retryAfter, failure, code] = rest;
    const { ports } = await openProvider();
    const findSlots = async () => {
      throw new StoreFailed("the engine's words", fault);
    };
    const { ask, events, settled } = await openProvider(1, {}, { appointments: { ...ports.appointments, findSlots } });
    const answer = await ask("/Appointment", { body: sampleBooking() });
    expect([answer.status, answer.headers.get("retry-after")]).toEqual([status, retryAfter]);
    expect(answer.issues).toMatchObject([{ severity: "error", code }]);
    expect(answer.text).not.toContain("the engine's words");
    expect(events).toMatchObject([{ status, failure, error: "StoreFailed: the engine's words" }]);
    await settled();
    expect(await ports.appointments.auditTrail(0, 10)).toMatchObject([{ entry: { outcome: status, reason: failure } }]);
  },
);

it("recognises a booking that was stored, but whose answer got lost, by its X-Request-Id (BOOK-38, RID-05)", async () => {
  const { ports, ask } = await openProvider();
  const lost = await openProvider(
    1,
    {},
    {
      appointments: {
        ...ports.appointments,
        book: async (booking) => {
          await ports.appointments.book(booking);
          throw new StoreFailed("Network connection lost.", "unreachable");
        },
      },
    },
  );
  const request = { body: sampleBooking(), headers: { "X-Request-Id": "once" } };
  expect((await lost.ask("/Appointment", request)).status).toBe(503);
  const again = await ask("/Appointment", request);
  expect(again.status).toBe(409);
  const first = again.headers.get("Content-Location") ?? "";
  const { status, resource } = await ask(first.slice(first.indexOf("/Appointment")));
  expect([status, resource["status"]]).toEqual([200, "booked"]);
});
