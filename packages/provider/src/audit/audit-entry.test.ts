import { expect, it } from "vitest";
import { sampleBooking } from "../testing/sample-booking.ts";
import { baseUrl, nowInstant, openProvider } from "../testing/sample-provider.ts";
import { auditEvent } from "./audit-event.ts";

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

it("is about the appointment for each way to read it (AUD-06)", async () => {
  const { ask, ports, settled } = await openProvider(1);
  const { resource } = await ask("/Appointment", { body: sampleBooking() });
  const path = `/Appointment/${resource.id}`;
  for (const below of ["", "/_history", "/_history/1"]) await ask(path + below);
  await settled();
  const trail = await ports.appointments.auditOfAppointment(String(resource.id));
  expect(trail.map(({ entry: { interaction, versionId } }) => [interaction, versionId])).toEqual([
    ["create-appointment", 1],
    ["read-appointment", 1],
    ["history-appointment", 1],
    ["vread-appointment", 1],
  ]);
});

it("is about the appointment for each update of it that was refused, and not for one of an unknown id (AUD-06)", async () => {
  let permitted = true;
  const permission = () => (permitted ? undefined : "Not today.");
  const { ask, ports, settled } = await openProvider(1, {}, { permission });
  const { resource } = await ask("/Appointment", { body: sampleBooking() });
  const cancel = (change: object, tag = 'W/"1"', id = resource.id) =>
    ask(`/Appointment/${id}`, {
      method: "PUT",
      body: { ...resource, id, status: "cancelled", ...change },
      headers: { "If-Match": tag },
    });
  await cancel({}, 'W/"2"');
  await cancel({ description: "Another" });
  await cancel({ participant: [] });
  permitted = false;
  await cancel({});
  await ask(`/Appointment/${resource.id}`);
  permitted = true;
  await cancel({}, 'W/"1"', "9476719931");
  await settled();
  const trail = await ports.appointments.auditOfAppointment(String(resource.id));
  expect(trail.map(({ entry: { outcome, reason } }) => [outcome, reason])).toEqual([
    [201, undefined],
    [409, "version-conflict"],
    [422, "changed"],
    [422, "content-invalid"],
    [403, "not-permitted"],
  ]);
  expect(JSON.stringify(await ports.appointments.auditTrail(0, 20))).not.toContain("9476719931");
});

it("keeps of a search for appointments which of them were shown, and not whose they are (AUD-06)", async () => {
  const { ask, ports, settled } = await openProvider(1);
  const { resource } = await ask("/Appointment", { body: sampleBooking() });
  await ask("/Appointment?identifier=9476719931");
  await ask("/Appointment?identifier=9000000009");
  await ask(`/Appointment?_id=${resource.id}`);
  await settled();
  const [, ...trail] = (await ports.appointments.auditTrail(0, 10)).map(({ entry }) => entry);
  expect(trail.map(({ search }) => search)).toEqual([
    { found: 1, appointments: [resource.id] },
    { found: 0, appointments: [] },
    undefined,
  ]);
  expect(trail[2]).toMatchObject({ appointmentId: resource.id, versionId: 1 });
  expect(JSON.stringify(trail)).not.toContain("9476719931");
  const [, searched] = await ports.appointments.auditTrail(0, 2);
  expect(searched && auditEvent(searched, ports.settings)).toMatchObject({
    entity: [{ reference: { reference: `${baseUrl}/Appointment/${resource.id}` } }, { name: "request" }],
  });
});

it("keeps of a search for slots what was asked for and how many were found, none among them (SLOT-43, D-18)", async () => {
  const { ask, ports, settled } = await openProvider(2);
  const window = "start=ge2026-06-02T09:15:00%2B01:00&start=lt2026-06-03T00:00:00Z";
  await ask(`/Slot?service=2000000001&status=free&${window}`);
  await ask("/Slot?status=busy");
  await ask("/Slot?service=nowhere");
  await settled();
  const trail = (await ports.appointments.auditTrail(0, 10)).map(({ entry }) => entry);
  expect(trail.map(({ search }) => search)).toEqual([
    {
      service: "2000000001",
      from: "2026-06-02T08:15:00.000+00:00",
      before: "2026-06-03T00:00:00.000+00:00",
      found: 1,
    },
    { found: 0 },
    undefined,
  ]);
});
