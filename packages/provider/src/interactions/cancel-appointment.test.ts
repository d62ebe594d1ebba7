import type { Issue, Resource } from "@careslot/fhir";
import { createValidator } from "@careslot/profiles";
import { describe, expect, it } from "vitest";
import { sampleBooking } from "../testing/sample-booking.ts";
import { type Answered, baseUrl, nowInstant, openProvider, type SampleProvider } from "../testing/sample-provider.ts";

const cancelled = { status: "cancelled" };

/** A provider that holds one booked appointment. */
async function booked(
  change = sampleBooking(),
): Promise<SampleProvider & { readonly appointment: Resource; readonly path: string }> {
  const provider = await openProvider();
  const { resource } = await provider.ask("/Appointment", { body: change });
  return { ...provider, appointment: resource, path: `/Appointment/${resource.id}` };
}

function put(body: object | string, version = 'W/"1"', headers: Readonly<Record<string, string>> = {}) {
  return { method: "PUT", body, headers: { "If-Match": version, ...headers } };
}

function paths({ issues }: Answered): readonly unknown[] {
  return issues.map((issue) => issue.expression?.[0]);
}

describe("PUT [base]/Appointment/[id]", () => {
  it("answers 200 with the new version, its URL and its tags (CAN-03, CAN-04, CAN-07, CAN-08, CAN-09)", async () => {
    const { ask, appointment, path } = await booked();
    const { status, headers, resource } = await ask(path, put({ ...appointment, ...cancelled }));
    expect(status).toBe(200);
    expect(resource).toEqual({
      ...appointment,
      ...cancelled,
      meta: { ...appointment.meta, versionId: "2", lastUpdated: nowInstant },
    });
    expect(headers.get("location")).toBe(`${baseUrl}${path}/_history/2`);
    expect(headers.get("content-location")).toBe(headers.get("location"));
    expect(headers.get("etag")).toBe('W/"2"');
    expect(headers.get("last-modified")).toBe("Mon, 01 Jun 2026 08:30:00 GMT");
  });

  it("frees the slot, which can be booked anew (CAN-16)", async () => {
    const { ask, appointment, path } = await booked();
    await ask(path, put({ ...appointment, ...cancelled }));
    expect((await ask("/Slot?status=busy")).resource["total"]).toBe(0);
    expect((await ask("/Appointment", { body: sampleBooking() })).status).toBe(201);
  });

  it("refuses a second cancellation and frees nothing, though the slot is somebody else's by now (CAN-23)", async () => {
    const { ask, appointment, path } = await booked();
    const { resource } = await ask(path, put({ ...appointment, ...cancelled }));
    await ask("/Appointment", { body: sampleBooking() });
    const again = await ask(path, put(resource, 'W/"2"'));
    expect(again.status).toBe(422);
    expect(again.issues[0]?.diagnostics).toContain("(CAN-23)");
    expect((await ask("/Slot?status=busy")).resource["total"]).toBe(1);
  });

  it.each<[string, string | undefined]>([
    ["without If-Match", undefined],
    ["for If-Match: *", "*"],
    ["for If-Match without quotes", "1"],
    ["for two versions", 'W/"1", W/"2"'],
  ])("answers 412 %s (CAN-20, D-27)", async (_, tag) => {
    const { ask, appointment, path } = await booked();
    const headers: Record<string, string> = tag === undefined ? {} : { "If-Match": tag };
    const { status, resource } = await ask(path, { method: "PUT", body: { ...appointment, ...cancelled }, headers });
    expect(status).toBe(412);
    expect(resource.resourceType).toBe("OperationOutcome");
  });

  it("takes a strong tag for the version as well (D-27)", async () => {
    const { ask, appointment, path } = await booked();
    expect((await ask(path, put({ ...appointment, ...cancelled }, '"1"'))).status).toBe(200);
  });

  it.each(['W/"2"', 'W/"0"', 'W/"01"', 'W/"999ff9ff-999f-9999-99fffff9999ff99ff"', `W/"${"9".repeat(100)}"`])(
    "answers 409 to If-Match: %s while version 1 is current (CAN-19)",
    async (tag) => {
      const { ask, appointment, path } = await booked();
      expect((await ask(path, put({ ...appointment, ...cancelled }, tag))).status).toBe(409);
    },
  );

  it("takes the PUT at the URL that Location named as well, while that version is current (BOOK-10, CAN-06)", async () => {
    const { ask, appointment, path } = await booked();
    const body = { ...appointment, ...cancelled };
    expect((await ask(`${path}/_history/2`, put(body))).status).toBe(409);
    expect((await ask(`${path}/_history/1`, { method: "PUT", body })).status).toBe(412);
    expect((await ask(`${path}/_history/1`, put(body))).status).toBe(200);
    expect((await ask(`${path}/_history/1`, put(body))).status).toBe(409);
  });

  it("lets one of 50 simultaneous cancellations through, the others get 409 (CAN-24)", async () => {
    const { ask, appointment, path } = await booked();
    const body = { ...appointment, ...cancelled };
    const answers = await Promise.all(Array.from({ length: 50 }, () => ask(path, put(body))));
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, ...Array.from({ length: 49 }, () => 409)]);
    expect((await ask(`${path}/_history`)).resource["total"]).toBe(2);
  });

  it("answers 404 for an appointment that is not there (CAN-25)", async () => {
    const { ask, appointment } = await booked();
    expect((await ask("/Appointment/other", put({ ...appointment, ...cancelled, id: "other" }))).status).toBe(404);
  });

  it.each<[string, object]>([
    ["another", { id: "other" }],
    ["no", { id: undefined }],
  ])("answers 400 to a body with %s id (CAN-26)", async (_, change) => {
    const { ask, appointment, path } = await booked();
    const answer = await ask(path, put({ ...appointment, ...cancelled, ...change }));
    expect(answer.status).toBe(400);
    expect(paths(answer)).toEqual(["Appointment.id"]);
  });

  it.each<[string, Record<string, unknown>, readonly string[]]>([
    ["the description", { description: "Other" }, ["Appointment.description"]],
    ["the times", { start: "2026-06-02T09:01:00+01:00" }, ["Appointment.start"]],
    ["nothing, the status included", { status: "booked" }, ["Appointment.status"]],
    ["the status to entered-in-error", { status: "entered-in-error" }, ["Appointment.status"]],
    [
      "several at once",
      { description: "Other", minutesDuration: 7 },
      ["Appointment.description", "Appointment.minutesDuration"],
    ],
  ])(
    "answers 422 to an update that changes %s, naming each difference (CAN-18, CAN-21)",
    async (_, change, expected) => {
      const { ask, appointment, path } = await booked();
      const answer = await ask(path, put({ ...appointment, ...cancelled, ...change }));
      expect(answer.status).toBe(422);
      expect(paths(answer)).toEqual(expected);
      expect((await ask(path)).resource).toEqual(appointment);
      expect((await ask("/Slot?status=busy")).resource["total"]).toBe(1);
    },
  );

  it("names a difference inside a contained resource by its path (CAN-18)", async () => {
    const { ask, appointment, path } = await booked();
    const contained = structuredClone(appointment["contained"]) as { name?: { family: string }[] }[];
    for (const { name } of contained) if (name?.[0]) name[0].family = "Other";
    const answer = await ask(path, put({ ...appointment, ...cancelled, contained }));
    expect(answer.status).toBe(422);
    expect(paths(answer)).toEqual(["Appointment.contained[2].name[0].family"]);
  });

  it("takes the same resource in another order, with times written differently and no meta, for the same (CAN-13)", async () => {
    const { ask, appointment, path } = await booked();
    const body = {
      ...Object.fromEntries(Object.entries(appointment).toReversed()),
      ...cancelled,
      resourceType: "Appointment",
      meta: undefined,
      contained: (appointment["contained"] as object[]).toReversed(),
      start: "2026-06-02T08:00:00.000Z",
      comment: "",
      extension: [],
      incomingReferral: [{}].slice(1),
      serviceCategory: { coding: [] },
    };
    expect((await ask(path, put(body))).status).toBe(200);
  });

  it("decides 412 before 404 and 422, and 409 before 422 (CAN-30, D-09)", async () => {
    const { ask, appointment, path } = await booked();
    const changed = { ...appointment, description: "Other" };
    expect((await ask(path, { method: "PUT", body: changed })).status).toBe(412);
    expect((await ask("/Appointment/other", { method: "PUT", body: { ...changed, id: "other" } })).status).toBe(412);
    expect((await ask(path, put(changed, 'W/"7"'))).status).toBe(409);
    expect((await ask(path, { method: "PUT", body: "nothing" })).status).toBe(400);
    expect((await ask(path, { ...put(changed), token: null })).status).toBe(403);
  });

  it("answers 422 to a body that does not conform (CAN-17)", async () => {
    const { ask, appointment, path } = await booked();
    const participant = [{ actor: { reference: "#patient" } }];
    const answer = await ask(path, put({ ...appointment, ...cancelled, participant }));
    expect(answer.status).toBe(422);
    expect(paths(answer)).toContain("Appointment.participant[0].status");
  });

  it("cancels what it has stored though the profiles have become stricter, and checks what comes otherwise (CAN-17)", async () => {
    const validator = createValidator();
    const stricter: Issue = {
      severity: "error",
      code: "invariant",
      rule: "stricter",
      diagnostics: "No longer allowed.",
    };
    let found: readonly Issue[] = [];
    const { ask } = await openProvider(
      2,
      {},
      { validator: { ...validator, validate: (...args) => [...validator.validate(...args), ...found] } },
    );
    const { resource } = await ask("/Appointment", { body: sampleBooking() });
    found = [stricter];
    const path = `/Appointment/${resource.id}`;
    const rewritten = Object.fromEntries(Object.entries({ ...resource, ...cancelled }).toReversed());
    expect((await ask(path, put(rewritten))).status).toBe(422);
    expect((await ask(path, put({ ...resource, ...cancelled }))).status).toBe(200);
  });

  it("refuses to cancel what has begun (CAN-29)", async () => {
    let now = new Date("2026-06-01T09:30:00+01:00");
    const { ask } = await openProvider(1, {}, { clock: () => now });
    const { resource } = await ask("/Appointment", { body: sampleBooking() });
    now = new Date("2026-06-02T09:00:00+01:00");
    const answer = await ask(`/Appointment/${resource.id}`, { ...put({ ...resource, ...cancelled }), at: now });
    expect(answer.status).toBe(422);
    expect(answer.issues[0]?.diagnostics).toContain("(CAN-29)");
  });

  it("answers 409 to a request id that succeeded before, a booking's included (CAN-34)", async () => {
    const { ask } = await openProvider();
    const id = { "X-Request-Id": "3a51a2a4-5c5d-4f61-9b53-64de2f3a1b0c" };
    const { resource } = await ask("/Appointment", { body: sampleBooking(), headers: id });
    const path = `/Appointment/${resource.id}`;
    const answer = await ask(path, put({ ...resource, ...cancelled }, 'W/"1"', id));
    expect(answer.status).toBe(409);
    expect(answer.headers.get("content-location")).toBe(`${baseUrl}${path}/_history/1`);
    expect((await ask(path)).resource["status"]).toBe("booked");
  });
});
