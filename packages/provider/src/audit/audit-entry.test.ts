import { expect, it } from "vitest";
import { sampleBooking } from "../testing/sample-booking.ts";
import { nowInstant, openProvider } from "../testing/sample-provider.ts";

it("leaves one entry in the audit trail for each request, refused ones too (AUD-01, AUD-03, AUD-05, AUD-07)", async () => {
  const { ask, ports, settled } = await openProvider(1);
  const headers = { "X-Request-Id": "client-1", "Ssp-From": "200000000117", "Ssp-TraceID": "trace" };
  const { resource, headers: answered } = await ask("/Appointment", { body: sampleBooking(), headers });
  await ask("/Appointment", { body: sampleBooking() });
  await ask(`/Appointment/${resource.id}`, { scope: "patient/appointment.read" });
  await ask("/Slot", { token: null });
  await ask("/metadata", { scope: "organization/slot.read" });
  await settled();
  const trail = (await ports.appointments.auditTrail(0, 10)).map(({ entry }) => entry);
  const agent = { odsCode: "X09", organisation: "A consumer", device: "Caller 1.0", user: "10019" };
  expect(trail).toEqual([
    {
      recorded: nowInstant,
      interaction: "create-appointment",
      outcome: 201,
      requestId: answered.get("x-request-id"),
      correlationId: "client-1",
      agent,
      spine: { from: "200000000117", traceId: "trace" },
      appointmentId: resource.id,
      versionId: 1,
    },
    expect.objectContaining({ interaction: "create-appointment", outcome: 422, reason: "slot-taken", agent }),
    expect.objectContaining({
      interaction: "read-appointment",
      outcome: 200,
      appointmentId: resource.id,
      versionId: 1,
    }),
    { ...trail[3], interaction: "search-slot", outcome: 403, reason: "not-authorised" },
    expect.objectContaining({ interaction: "metadata", outcome: 200, agent }),
  ]);
  expect(trail[3]).not.toHaveProperty("agent");
});
