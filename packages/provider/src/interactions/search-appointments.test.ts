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

  it("answers an empty Bundle for nobody known, and for appointments that are past (PSRCH-03, PSRCH-07)", async () => {
    let now = new Date("2026-06-01T09:30:00+01:00");
    const { ask } = await openProvider(3, {}, { clock: () => now });
    await ask("/Appointment", { body: sampleBooking() });
    expect((await ask("/Appointment?identifier=9000000009")).resource).not.toHaveProperty("entry");
    now = new Date("2026-06-02T09:00:01+01:00");
    const { resource } = await ask("/Appointment?identifier=9476719931", { at: now });
    expect(resource["total"]).toBe(0);
  });

  it.each([
    "",
    "identifier=",
    "identifier=9476719932",
    "identifier=947671993",
    "colour=blue",
    "identifier=9476719931&patient=9000000009",
  ])("refuses ?%s with 400: nobody lists everybody's appointments (PSRCH-09)", async (query) => {
    const { ask } = await openProvider();
    await ask("/Appointment", { body: sampleBooking() });
    const { status, issues, text } = await ask(`/Appointment?${query}`);
    expect(status).toBe(400);
    expect(issues).toHaveLength(1);
    expect(text).not.toContain("94767199");
  });

  it("keeps the NHS number out of the log (AUD-05)", async () => {
    const { ask, events } = await openProvider();
    await ask(`/Appointment?identifier=${system}|9476719931`);
    await ask("/Appointment?identifier=9476719932");
    expect(JSON.stringify(events)).not.toContain("94767199");
  });
});
