import { createAppointments, StoreFailed } from "@careslot/appointments";
import { openSqlite } from "@careslot/appointments/sqlite";
import { writeResource } from "@careslot/fhir";
import { mintUnsecured, nhsClaims } from "@careslot/jwt";
import { expect, it } from "vitest";
import { sampleBooking } from "../testing/sample-booking.ts";
import { baseUrl, now, openProvider, type SampleProvider } from "../testing/sample-provider.ts";
import { findTraces } from "./find-traces.ts";

const token = mintUnsecured(
  nhsClaims({
    audience: baseUrl,
    scope: "patient/appointment.write",
    odsCode: "X09",
    organisationName: "A consumer",
    user: "user-7f3a1c",
    device: {
      identifier: [{ system: "https://consumer.example/device", value: "device-55aa" }],
      model: "Caller",
      version: "1",
    },
    practitioner: {
      family: "Quillfeather",
      given: ["Bartholomea"],
      sdsUserId: "999000111222",
      localIdentifier: { system: "https://consumer.example/user", value: "local-1234" },
    },
    now,
  }),
);

/** Everything about a patient and a user that a run of the suite sends. */
const secrets = {
  "NHS number": "9476719931",
  "wrong NHS number": "9476719932",
  family: "Amsel",
  given: "Ines",
  phone: "01632 960123",
  address: "1 Sample Street",
  postcode: "LS1 6AE",
  description: "Minor injury to the left hand",
  token,
  "user id": "user-7f3a1c",
  "user's name": "Quillfeather",
  "SDS user id": "999000111222",
};

/** Every interaction, as it should be and in every way that goes wrong, by one caller. */
async function runSuite({ ask }: SampleProvider): Promise<void> {
  const booked = await ask("/Appointment", { body: sampleBooking(), token, headers: { "X-Request-Id": "r-1" } });
  const path = `/Appointment/${booked.resource.id}`;
  const wrongNumber = JSON.stringify(sampleBooking()).replaceAll("9476719931", "9476719932");
  const asXml = { "Content-Type": "application/fhir+xml" };
  for (const body of [
    sampleBooking(),
    sampleBooking({
      appointment: { description: undefined, status: "Amsel" },
      patient: { gender: "Ines", birthDate: "9476719931" },
    }),
    sampleBooking({
      slot: { schedule: { reference: "Schedule/Amsel" }, identifier: [{ system: "Amsel", value: "9476719931" }] },
    }),
    wrongNumber,
    `${wrongNumber}}`,
    `{"resourceType":"Appointment","Amsel":1,"Amsel":"9476719931"}`,
    "9476719931",
  ]) {
    await ask("/Appointment", { body, token });
  }
  await ask("/Appointment", {
    body: writeResource(sampleBooking(), "xml").replace("<Appointment", "<Amsel"),
    token,
    headers: asXml,
  });
  await ask("/Appointment", { body: sampleBooking(), token, headers: { "X-Request-Id": "r-1" } });
  await ask("/Appointment?identifier=https://fhir.nhs.uk/Id/nhs-number|9476719931", { token });
  await ask("/Appointment?identifier=9476719932&name=Amsel", { token });
  await ask("/Appointment?patient=Amsel", { token, headers: { Prefer: "handling=strict" } });
  await ask("/Slot?service=9476719931&status=Amsel&start=Ines", { scope: "organization/slot.read" });
  await ask("/Slot?service=9476719931", { scope: "organization/slot.read" });
  await ask("/Amsel/9476719931", { token });
  await ask("/Appointment/9476719931", { token });
  await ask("/Appointment/9476719931/_history/Amsel", { token });
  await ask(path, { token });
  await ask(`${path}?_format=Amsel`, { token });
  await ask(path, { method: "DELETE", token });
  const update = { ...booked.resource, status: "cancelled" };
  for (const [body, tag] of [
    [update, "Amsel"],
    [update, 'W/"Amsel"'],
    [{ ...update, id: "Amsel" }, 'W/"1"'],
    [{ ...update, description: "Amsel was here" }, 'W/"1"'],
    [update, 'W/"1"'],
    [update, 'W/"2"'],
  ] as const) {
    await ask(path, { method: "PUT", body, token, headers: { "If-Match": tag } });
  }
  for (const bad of [`${token}Amsel`, token.replace(".", ".Amsel"), "9476719931"]) await ask("/Slot", { token: bad });
}

it("leaves nothing of a patient, a user or a token in any log line (AUD-05)", async () => {
  const provider = await openProvider();
  await runSuite(provider);
  expect(provider.events.length).toBeGreaterThan(25);
  expect(provider.events.map(({ status }) => status)).toEqual(
    expect.arrayContaining([200, 201, 400, 403, 404, 405, 409, 412, 415, 422]),
  );
  const lines = Object.fromEntries(provider.events.map((event, index) => [`line ${index}`, JSON.stringify(event)]));
  expect(findTraces(lines, secrets)).toEqual([]);
});

it("tells one caller nothing of another's patient, user or token in a refusal", async () => {
  const provider = await openProvider();
  const { resource } = await provider.ask("/Appointment", { body: sampleBooking(), token });
  await runSuite(provider);
  const stranger = { scope: "patient/appointment.write", ods: "RB2" } as const;
  const path = `/Appointment/${resource.id}`;
  const slot = [{ reference: "Slot/slot-1" }];
  const refusals = await Promise.all([
    provider.ask("/Appointment", { ...stranger, body: { resourceType: "Appointment", slot } }),
    provider.ask(path, { ...stranger, method: "PUT", body: { resourceType: "Appointment", id: resource.id } }),
    provider.ask(path, {
      ...stranger,
      method: "PUT",
      body: { resourceType: "Appointment", id: resource.id },
      headers: { "If-Match": 'W/"1"' },
    }),
    provider.ask(path, { ...stranger, method: "DELETE" }),
    provider.ask(path, { ...stranger, scope: "organization/slot.read" }),
  ]);
  expect(refusals.map(({ status }) => status)).toEqual([422, 412, 422, 405, 403]);
  const bodies = Object.fromEntries(refusals.map(({ text }, index) => [`refusal ${index}`, text]));
  expect(findTraces(bodies, secrets)).toEqual([]);
});

it("leaves nothing of them in the errors and the log when the store fails", async () => {
  const { database, close } = await openSqlite(":memory:");
  const thrown: string[] = [];
  const broken = createAppointments(database);
  const provider = await openProvider(
    1,
    {},
    {
      appointments: {
        ...broken,
        findSlots: async () => [
          {
            id: "slot-1",
            scheduleId: "schedule-1",
            status: "free",
            start: Date.parse("2026-06-02T09:00:00+01:00"),
            end: Date.parse("2026-06-02T09:15:00+01:00"),
          },
        ],
        book: (booking) =>
          broken
            .book({ ...booking, version: { ...booking.version, lastUpdated: null as unknown as string } })
            .catch((error: unknown) => {
              thrown.push(String(error), String((error as Error).stack), JSON.stringify(error));
              throw error;
            }),
      },
    },
  );
  const answer = await provider.ask("/Appointment", { body: sampleBooking(), token });
  close();
  expect(answer.status).toBe(500);
  expect(thrown[0]).toContain(StoreFailed.name);
  const texts = { answer: answer.text, thrown: thrown.join("\n"), log: JSON.stringify(provider.events) };
  expect(findTraces(texts, secrets)).toEqual([]);
});
