import { createValidator } from "@careslot/profiles";
import { mintUnsecured, nhsClaims } from "@careslot/jwt";
import { expect, it } from "vitest";
import { sampleBooking } from "../testing/sample-booking.ts";
import { baseUrl, now, nowInstant, openProvider } from "../testing/sample-provider.ts";
import { auditEvent } from "./audit-event.ts";
import { provenance } from "./provenance.ts";

const token = mintUnsecured(
  nhsClaims({
    audience: baseUrl,
    scope: "patient/appointment.write",
    odsCode: "X09",
    organisationName: "A consumer",
    user: "10019",
    device: {
      identifier: [{ system: "https://consumer.example/device", value: "1" }],
      model: "Caller",
      version: "1.0",
    },
    practitioner: {
      family: "Okafor",
      given: ["Ada"],
      prefix: ["Dr"],
      sdsRoleProfileId: "111222333444",
      localIdentifier: { system: "https://consumer.example/user", value: "ada" },
    },
    now,
  }),
);

async function trail() {
  const { ask, ports, settled } = await openProvider(1);
  const headers = { "X-Request-Id": "client-1", "Ssp-TraceID": "trace" };
  const { resource } = await ask("/Appointment", { body: sampleBooking(), headers, token });
  await ask("/Appointment", { body: "{}", token });
  await ask("/nowhere");
  await settled();
  return { rows: await ports.appointments.auditTrail(0, 10), settings: ports.settings, id: resource.id };
}

it("renders every entry as an AuditEvent that conforms to STU3 (AUD-01, AUD-03)", async () => {
  const { rows, settings, id } = await trail();
  const events = rows.map((row) => auditEvent(row, settings));
  expect(events).toHaveLength(3);
  for (const event of events) expect(createValidator().validate(event)).toEqual([]);
  expect(events[0]).toMatchObject({
    recorded: nowInstant,
    action: "C",
    outcome: "0",
    subtype: [{ code: "create" }],
    agent: [
      { userId: { value: "10019" }, name: "Dr Ada Okafor", altId: "sds-role-profile-id 111222333444", requestor: true },
      { userId: { value: "X09" }, name: "A consumer", requestor: false },
      { name: "Caller 1.0", requestor: false },
    ],
    entity: [
      { reference: { reference: `${baseUrl}/Appointment/${id}/_history/1` } },
      {
        detail: [
          { type: "X-Request-Id" },
          { type: "X-Correlation-Id", value: btoa("client-1") },
          { value: btoa("trace") },
        ],
      },
    ],
  });
});

it("marks a malformed request as the consumer's fault, with its ODS code (AUD-05, ERR-07)", async () => {
  const { rows, settings } = await trail();
  const [, malformed, elsewhere] = rows.map((row) => auditEvent(row, settings));
  expect(malformed).toMatchObject({ outcome: "4", outcomeDesc: "400 body-unreadable: a fault of the consumer X09" });
  expect(elsewhere).toMatchObject({
    outcome: "4",
    outcomeDesc: "404 route-unknown: a fault of the consumer (unknown)",
  });
});

it("tells the provenance of a version, and of nothing else (AUD-02)", async () => {
  const { rows, settings, id } = await trail();
  const [first, ...others] = rows.map((row) => provenance(row, settings));
  expect(others).toEqual([undefined, undefined]);
  expect(first).toMatchObject({
    target: [{ reference: `${baseUrl}/Appointment/${id}/_history/1` }],
    recorded: nowInstant,
    agent: [
      {
        whoReference: { identifier: { value: "10019" }, display: "Dr Ada Okafor" },
        onBehalfOfReference: { identifier: { value: "X09" }, display: "A consumer" },
      },
    ],
  });
  if (first) expect(createValidator().validate(first)).toEqual([]);
});

it("renders of a search for slots what was asked for and how many were found (SLOT-43)", async () => {
  const { ask, ports, settled } = await openProvider(1);
  await ask("/Slot?service=2000000001&start=ge2026-06-02T08:00:00Z&status=busy");
  await settled();
  const [row] = await ports.appointments.auditTrail(0, 10);
  const event = row && auditEvent(row, ports.settings);
  expect(event).toMatchObject({
    entity: [
      {
        detail: [
          { type: "X-Request-Id" },
          { type: "Search-Service", value: btoa("2000000001") },
          { type: "Search-From", value: btoa("2026-06-02T08:00:00.000+00:00") },
          { type: "Search-Found", value: btoa("0") },
        ],
      },
    ],
  });
  if (event) expect(createValidator().validate(event)).toEqual([]);
});

it("renders what was changed without the API as events of this application's own (AUD-01, AUD-02)", async () => {
  const { settings } = await trail();
  const agent = { odsCode: "ZZ901", organisation: "ZZ901", device: "careslot", user: "receptionist-1" };
  const made = { recorded: nowInstant, outcome: 200, requestId: "local-1", agent };
  const diary = { scheduleId: "schedule-1", from: nowInstant, before: nowInstant };
  const rows = [
    { sequence: 1, entry: { ...made, interaction: "block-slots", diary } },
    { sequence: 2, entry: { ...made, interaction: "cancel-locally", appointmentId: "a", versionId: 2 } },
    { sequence: 3, entry: { ...made, interaction: "reveal-nhs-number", appointmentId: "a" } },
  ] as const;
  const [blocked, cancelled, revealed] = rows.map((row) => auditEvent(row, settings));
  expect(blocked).toMatchObject({
    type: { code: "110100" },
    subtype: [{ display: "block-slots" }],
    action: "U",
    entity: [{ reference: { reference: `${baseUrl}/Schedule/schedule-1` } }, { name: "request" }],
  });
  expect(cancelled).toMatchObject({
    entity: [{ reference: { reference: `${baseUrl}/Appointment/a/_history/2` } }, {}],
  });
  expect(revealed).toMatchObject({
    subtype: [{ display: "reveal-nhs-number" }],
    action: "R",
    entity: [{ reference: { reference: `${baseUrl}/Appointment/a` } }, {}],
  });
  for (const event of [blocked, cancelled, revealed]) if (event) expect(createValidator().validate(event)).toEqual([]);
  const [none, version] = rows.map((row) => provenance(row, settings));
  expect(none).toBeUndefined();
  expect(version).toMatchObject({ target: [{ reference: `${baseUrl}/Appointment/a/_history/2` }] });
});
