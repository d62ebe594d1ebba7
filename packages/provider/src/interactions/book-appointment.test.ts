import type { Resource } from "@careslot/fhir";
import { describe, expect, it } from "vitest";
import { sampleBooking, sampleSlot } from "../testing/sample-booking.ts";
import { sampleDiary } from "../testing/sample-diary.ts";
import { baseUrl, nowInstant, openProvider } from "../testing/sample-provider.ts";

const slotTaken = { severity: "error", code: "processing", diagnostics: "Slot no longer available" };

describe("POST [base]/Appointment", () => {
  it("answers 201 with the created version, its URL and its tags (BOOK-03, BOOK-04, BOOK-07, BOOK-08, BOOK-09)", async () => {
    const { ask } = await openProvider();
    const { status, headers, resource } = await ask("/Appointment", { body: sampleBooking() });
    expect(status).toBe(201);
    const { id, meta } = resource;
    expect(id).toMatch(/^id-\d+$/);
    expect(meta).toMatchObject({ versionId: "1", lastUpdated: nowInstant });
    expect(headers.get("location")).toBe(`${baseUrl}/Appointment/${id}/_history/1`);
    expect(headers.get("content-location")).toBe(headers.get("location"));
    expect(headers.get("etag")).toBe('W/"1"');
    expect(headers.get("last-modified")).toBe("Mon, 01 Jun 2026 08:30:00 GMT");
    expect(headers.get("content-type")).toBe("application/fhir+json;charset=utf-8");
    expect(headers.get("cache-control")).toBe("no-store");
  });

  it("keeps what was sent, and sets created, language and profile itself (BOOK-18, BOOK-43, D-29, D-55)", async () => {
    const { ask } = await openProvider();
    const sent = sampleBooking({
      appointment: { language: undefined, meta: undefined, created: "2019-01-17T14:00:00Z" },
    });
    const { resource } = await ask("/Appointment", { body: sent });
    const { meta, id, ...rest } = resource;
    expect(id).toBeDefined();
    expect(rest).toEqual(
      JSON.parse(JSON.stringify({ ...sent, language: "en-GB", created: nowInstant, meta: undefined })),
    );
    expect(meta).toHaveProperty("profile", [
      "https://fhir.hl7.org.uk/STU3/StructureDefinition/CareConnect-Appointment-1",
    ]);
  });

  it("marks the slot busy (BOOK-20)", async () => {
    const { ask } = await openProvider(1);
    await ask("/Appointment", { body: sampleBooking() });
    expect((await ask("/Slot?status=free")).resource["total"]).toBe(0);
    expect((await ask("/Slot?status=busy")).resource["total"]).toBe(1);
  });

  it.each(["Slot/slot-1", `${baseUrl}/Slot/slot-1`])(
    "books the slot that the literal reference %s names (D-32)",
    async (reference) => {
      const { ask } = await openProvider();
      const [document, , patient] = sampleBooking()["contained"] as Resource[];
      const body = sampleBooking({ appointment: { slot: [{ reference }], contained: [document, patient] } });
      expect((await ask("/Appointment", { body })).status).toBe(201);
      expect((await ask("/Appointment", { body })).issues).toMatchObject([slotTaken]);
    },
  );

  it("books the slot that agrees, however many others go by its identifier (BOOK-51, D-32)", async () => {
    const { ask, ports } = await openProvider(0);
    const slots = sampleDiary(30).map(({ resource }) => ({
      ...resource,
      ...(resource.resourceType === "Slot" && { identifier: sampleSlot["identifier"] }),
    }));
    await ports.appointments.importResources(
      slots.map((resource) => ({ resource, content: JSON.stringify(resource) })),
    );
    const [start, end] = ["2026-06-02T15:45:00+01:00", "2026-06-02T16:00:00+01:00"];
    const { status } = await ask("/Appointment", {
      body: sampleBooking({ appointment: { start, end }, slot: { start, end } }),
    });
    expect([status, (await ports.appointments.findSlots({ id: "slot-28" }))[0]?.status]).toEqual([201, "busy"]);
  });

  it("refuses a taken slot with one issue (BOOK-30, D-02)", async () => {
    const { ask } = await openProvider();
    await ask("/Appointment", { body: sampleBooking() });
    const { status, issues } = await ask("/Appointment", { body: sampleBooking() });
    expect(status).toBe(422);
    expect(issues).toHaveLength(1);
    expect(issues[0]).toMatchObject(slotTaken);
  });

  it("lets one of two simultaneous bookings of a slot through, and of 50 as well (BOOK-21, BOOK-30)", async () => {
    const { ask } = await openProvider();
    for (const [number, many] of [2, 50].entries()) {
      const start = Date.parse("2026-06-02T09:00:00+01:00") + number * 900_000;
      const times = { start: new Date(start).toISOString(), end: new Date(start + 900_000).toISOString() };
      const identifier = [{ system: "https://tools.ietf.org/html/rfc4122", value: `slot-identifier-${number + 1}` }];
      const body = sampleBooking({ appointment: times, slot: { ...times, identifier } });
      const answers = await Promise.all(Array.from({ length: many }, () => ask("/Appointment", { body })));
      expect(answers.map(({ status }) => status).toSorted()).toEqual([
        201,
        ...Array.from({ length: many - 1 }, () => 422),
      ]);
    }
  });

  it.each<[string, Resource, string, string]>([
    [
      "a slot not held here",
      sampleBooking({ slot: { identifier: [{ system: "urn:x", value: "y" }] } }),
      "Appointment.slot[0]",
      "BOOK-23",
    ],
    [
      "another schedule",
      sampleBooking({ slot: { schedule: { reference: "Schedule/other" } } }),
      "Appointment.contained[1].schedule",
      "BOOK-51",
    ],
    [
      "another start of the slot",
      sampleBooking({ slot: { start: "2026-06-02T08:45:00+01:00" } }),
      "Appointment.contained[1].start",
      "BOOK-51",
    ],
    [
      "another end of the slot",
      sampleBooking({ slot: { end: "2026-06-02T09:30:00+01:00" } }),
      "Appointment.contained[1].end",
      "BOOK-51",
    ],
    [
      "a start before the slot",
      sampleBooking({ appointment: { start: "2026-06-02T08:59:59+01:00" } }),
      "Appointment.start",
      "D-23",
    ],
    [
      "an end after the slot",
      sampleBooking({ appointment: { end: "2026-06-02T09:15:01+01:00" } }),
      "Appointment.end",
      "D-23",
    ],
  ])("refuses %s, naming the element (422)", async (_, body, expression, requirement) => {
    const { ask } = await openProvider();
    const { status, issues } = await ask("/Appointment", { body });
    expect(status).toBe(422);
    expect(issues.map((issue) => issue.expression)).toEqual([[expression]]);
    expect(issues[0]?.diagnostics).toContain(`(${requirement})`);
    expect((await ask("/Slot?status=busy")).resource["total"]).toBe(0);
  });

  it("accepts an appointment within its slot, shorter than it (D-23)", async () => {
    const { ask } = await openProvider();
    const body = sampleBooking({
      appointment: { start: "2026-06-02T09:05:00+01:00", end: "2026-06-02T09:10:00+01:00" },
    });
    expect((await ask("/Appointment", { body })).status).toBe(201);
  });

  it("refuses a slot that has begun (BOOK-71)", async () => {
    const now = new Date("2026-06-02T09:00:00+01:00");
    const { ask } = await openProvider(1, {}, { clock: () => now });
    const { status, issues } = await ask("/Appointment", { body: sampleBooking(), at: now });
    expect(status).toBe(422);
    expect(issues[0]?.diagnostics).toContain("(BOOK-71)");
  });

  it("answers 409 to a request id that booked before, and points to the first result (BOOK-38, D-04)", async () => {
    const { ask } = await openProvider();
    const headers = { "X-Request-Id": "4b9f0f0e-2f3a-4c61-8a90-6f0d5c0b7a11" };
    const first = await ask("/Appointment", { body: sampleBooking(), headers });
    const again = await ask("/Appointment", { body: sampleBooking(), headers });
    expect(again.status).toBe(409);
    expect(again.headers.get("content-location")).toBe(first.headers.get("location"));
    expect(again.issues).toMatchObject([{ code: "duplicate" }]);
    expect(again.issues[0]?.diagnostics).toContain(first.headers.get("location"));
  });

  it("answers 409 to a request id that books while its repetition is looked at (BOOK-38, D-04)", async () => {
    const { ask, ports } = await openProvider();
    const request = { body: sampleBooking(), headers: { "X-Request-Id": "4b9f0f0e-2f3a-4c61-8a90-6f0d5c0b7a11" } };
    const overtaken: typeof ports.appointments = {
      ...ports.appointments,
      findSlots: async (...named) => {
        await ask("/Appointment", request);
        return ports.appointments.findSlots(...named);
      },
    };
    const repetition = await openProvider(0, {}, { appointments: overtaken });
    const again = await repetition.ask("/Appointment", request);
    expect(again.status).toBe(409);
    expect(again.headers.get("content-location")).toMatch(/\/_history\/1$/);
  });

  it("uses no request id up for a refusal, and keeps those of other consumers apart (RID-06, RID-07)", async () => {
    const { ask } = await openProvider();
    const headers = { "X-Request-Id": "4b9f0f0e-2f3a-4c61-8a90-6f0d5c0b7a11" };
    expect(
      (await ask("/Appointment", { body: sampleBooking({ appointment: { description: undefined } }), headers })).status,
    ).toBe(422);
    expect((await ask("/Appointment", { body: sampleBooking(), headers })).status).toBe(201);
    expect((await ask("/Appointment", { body: sampleBooking(), headers, ods: "RA1" })).status).toBe(422);
    const proxied = { ...headers, "Ssp-From": "200000000117" };
    expect((await ask("/Appointment", { body: sampleBooking(), headers: proxied })).status).toBe(422);
  });
});
