import { describe, expect, it } from "vitest";
import { sampleBooking } from "../testing/sample-booking.ts";
import { baseUrl, nowInstant, openProvider } from "../testing/sample-provider.ts";

const system = "https://fhir.nhs.uk/Id/nhs-number";

describe("GET [base]/Appointment?…", () => {
  it.each([
    "identifier=9476719931",
    `identifier=${system}|9476719931`,
    `identifier=${system}%7C9476719931`,
    "patient=9476719931",
    "Patient=https://national.example/Patient/9476719931",
    `Appointment.participant.actor:Patient.identifier=${system}|9476719931`,
    `Appointment.participant.actor=${system}|9476719931`,
  ])(
    "finds a patient's appointments for ?%s, with few details (PSRCH-01, PSRCH-02, PSRCH-05, D-26, D-37)",
    async (query) => {
      const { ask } = await openProvider();
      const { resource: booked } = await ask("/Appointment", { body: sampleBooking() });
      const { status, resource } = await ask(`/Appointment?${query}`, { scope: "patient/appointment.read" });
      expect(status).toBe(200);
      const { start, end } = booked;
      expect(resource).toMatchObject({ resourceType: "Bundle", type: "searchset", total: 1 });
      expect(resource["entry"]).toEqual([
        {
          fullUrl: `${baseUrl}/Appointment/${booked.id}`,
          resource: {
            resourceType: "Appointment",
            id: booked.id,
            meta: { ...booked.meta, tag: [{ system: "http://hl7.org/fhir/v3/ObservationValue", code: "SUBSETTED" }] },
            status: "booked",
            start,
            end,
            created: nowInstant,
            participant: [
              { actor: { identifier: { use: "official", system, value: "9476719931" } }, status: "accepted" },
            ],
          },
          search: { mode: "match" },
        },
      ]);
    },
  );

  it("tells of others who take part what identifies them, and never the patient's number in their place (PSRCH-05, D-30)", async () => {
    const { ask } = await openProvider();
    const booking = sampleBooking();
    const identifier = { system: "https://fhir.nhs.uk/Id/sds-user-id", value: "UNK" };
    const practitioner = {
      resourceType: "Practitioner",
      id: "practitioner",
      name: [{ use: "official", family: "Fen" }],
    };
    const others = [
      { actor: { reference: "#practitioner", identifier }, status: "accepted" },
      { actor: { reference: "#practitioner" }, status: "accepted" },
      { actor: { display: "Interpreter" }, status: "accepted" },
      { actor: { reference: "Location/location-1" }, status: "accepted" },
      { type: [{ text: "escort" }], actor: { display: "Escort" }, status: "tentative" },
    ];
    const contained = [...(booking["contained"] as object[]), practitioner];
    const participant = [...(booking["participant"] as object[]), ...others];
    expect((await ask("/Appointment", { body: { ...booking, contained, participant } })).issues).toEqual([]);
    const { resource } = await ask("/Appointment?identifier=9476719931");
    const [entry] = resource["entry"] as { resource: { participant: object[] } }[];
    expect(entry?.resource.participant).toEqual([
      { actor: { identifier: { use: "official", system, value: "9476719931" } }, status: "accepted" },
      { actor: { identifier }, status: "accepted" },
      { actor: { reference: "Location/location-1" }, status: "accepted" },
      { type: [{ text: "escort" }], status: "tentative" },
    ]);
  });

  it("finds one appointment by _id, in its current version or the one asked for (PSRCH-02)", async () => {
    const { ask } = await openProvider();
    const { resource: booked } = await ask("/Appointment", { body: sampleBooking() });
    const body = { ...booked, status: "cancelled" };
    await ask(`/Appointment/${booked.id}`, { method: "PUT", body, headers: { "If-Match": 'W/"1"' } });
    const statuses = async (query: string) => {
      const { resource } = await ask(`/Appointment?${query}`);
      return ((resource["entry"] ?? []) as { resource: { status: string } }[]).map((entry) => entry.resource.status);
    };
    expect(await statuses(`_id=${booked.id}`)).toEqual(["cancelled"]);
    expect(await statuses(`_id=${booked.id}&version=1`)).toEqual(["booked"]);
    expect(await statuses(`_id=${booked.id}&version=3`)).toEqual([]);
    expect(await statuses("_id=unknown")).toEqual([]);
    expect((await ask("/Appointment?_id=a%20b")).status).toBe(400);
    expect((await ask(`/Appointment?_id=${booked.id}&version=x`)).status).toBe(400);
  });

  it("answers an empty Bundle for nobody known, and for appointments that are past (PSRCH-03, PSRCH-07)", async () => {
    let now = new Date("2026-06-01T09:30:00+01:00");
    const { ask } = await openProvider(3, {}, { clock: () => now });
    await ask("/Appointment", { body: sampleBooking() });
    expect((await ask("/Appointment?identifier=9000000009")).resource).not.toHaveProperty("entry");
    now = new Date("2026-06-02T09:00:01+01:00");
    const { resource } = await ask("/Appointment?identifier=9476719931", { at: now });
    expect(resource["total"]).toBe(0);
  });

  it("finds an appointment until it begins itself, later than its slot (PSRCH-07, D-23)", async () => {
    let now = new Date("2026-06-01T09:30:00+01:00");
    const { ask } = await openProvider(1, {}, { clock: () => now });
    const booking = sampleBooking({ appointment: { start: "2026-06-02T09:05:00+01:00" } });
    expect((await ask("/Appointment", { body: booking })).status).toBe(201);
    const found = async () => (await ask("/Appointment?identifier=9476719931", { at: now })).resource["total"];
    now = new Date("2026-06-02T09:04:00+01:00");
    expect(await found()).toBe(1);
    now = new Date("2026-06-02T09:06:00+01:00");
    expect(await found()).toBe(0);
  });

  it.each([
    "",
    "identifier=",
    "identifier=9476719932",
    "identifier=947671993",
    "colour=blue",
    "identifier=9476719931&patient=9000000009",
    "identifier=https://hospital.example/Id/number|9476719931",
  ])("refuses ?%s with 400: nobody lists everybody's appointments (PSRCH-09)", async (query) => {
    const { ask } = await openProvider();
    await ask("/Appointment", { body: sampleBooking() });
    const { status, issues, text } = await ask(`/Appointment?${query}`);
    expect(status).toBe(400);
    expect(issues).toHaveLength(1);
    expect(text).not.toContain("94767199");
  });

  it("refuses unknown parameters where strict handling is preferred (D-16)", async () => {
    const { ask } = await openProvider();
    const headers = { Prefer: "handling=strict" };
    expect((await ask("/Appointment?identifier=9476719931&_pretty=true", { headers })).status).toBe(200);
    expect((await ask("/Appointment?identifier=9476719931&colour=blue", { headers })).status).toBe(400);
  });

  it("keeps the NHS number out of the log (AUD-05)", async () => {
    const { ask, events } = await openProvider();
    await ask(`/Appointment?identifier=${system}|9476719931`);
    await ask("/Appointment?identifier=9476719932");
    expect(JSON.stringify(events)).not.toContain("94767199");
  });
});
