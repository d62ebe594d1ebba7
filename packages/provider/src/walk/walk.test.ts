import { describe, expect, it } from "vitest";
import { sampleBooking } from "../testing/sample-booking.ts";
import { nowInstant, openProvider, token } from "../testing/sample-provider.ts";

const spine = {
  "Ssp-TraceID": "09a01679-2564-0fb4-5129-aecc81ea2706",
  "Ssp-From": "200000000117",
  "Ssp-To": "918999198999",
  "Ssp-InteractionID": "urn:nhs:names:services:careconnect:fhir:rest:search:slot",
};

describe("the walk", () => {
  it("answers 403 without a token and to any that is not good, with the cause for readers of RFC 6750 (JWT-25, D-01)", async () => {
    const { ask } = await openProvider(1);
    const good = token("organization/slot.read");
    for (const bad of [null, "", "nonsense", `${good}x`, token("patient/appointment.write"), good.slice(0, -5)]) {
      const { status, headers, resource } = await ask("/Slot", { token: bad });
      expect(status).toBe(403);
      expect(resource.resourceType).toBe("OperationOutcome");
      expect(headers.get("www-authenticate")).toBe('Bearer error="invalid_token"');
    }
    expect((await ask("/Slot", { token: `${good}, Bearer ${good}` })).status).toBe(403);
  });

  it("lists every fault of a token (JWT-29)", async () => {
    const late = new Date("2026-06-01T10:30:00+01:00");
    const { ask } = await openProvider(1, {}, { clock: () => late });
    const { issues } = await ask("/Slot", { token: token("patient/appointment.write") });
    expect(issues.length).toBeGreaterThanOrEqual(2);
  });

  it("gives every answer an id of its own and echoes the client's (RID-02, RID-03, D-05)", async () => {
    const { ask } = await openProvider(1);
    for (const path of ["/Slot", "/Appointment/unknown", "/metadata", "/nowhere"]) {
      const { headers } = await ask(path, { headers: { "X-Request-Id": "client-1" } });
      expect(headers.get("x-correlation-id")).toBe("client-1");
      expect(headers.get("x-request-id")).toMatch(/^id-\d+$/);
    }
    const { headers } = await ask("/Slot");
    expect(headers.get("x-request-id")).toMatch(/^id-\d+$/);
    expect(headers.has("x-correlation-id")).toBe(false);
    for (const bad of ["x".repeat(129), "caf\u00e9"]) {
      const answer = await ask("/Slot", { headers: { "X-Request-Id": bad } });
      expect([answer.status, answer.headers.has("x-correlation-id")]).toEqual([400, false]);
    }
  });

  it("answers 405 with Allow to a method that a path does not take (GEN-08, D-35, D-36)", async () => {
    const { ask } = await openProvider(1);
    for (const [method, path, allow] of [
      ["POST", "/Slot", "GET, HEAD"],
      ["DELETE", "/Appointment/x", "GET, HEAD, PUT"],
      ["PATCH", "/Appointment/x", "GET, HEAD, PUT"],
      ["OPTIONS", "/Appointment", "GET, HEAD, POST"],
      ["POST", "/Appointment/x/_history/1", "GET, HEAD, PUT"],
    ] as const) {
      const { status, headers, issues } = await ask(path, { method });
      expect(status).toBe(405);
      expect(headers.get("allow")).toBe(allow);
      expect(issues[0]?.code).toBe("not-supported");
    }
  });

  it("answers 404 anywhere else, in whatever case (GEN-05)", async () => {
    const { ask } = await openProvider(1);
    for (const path of ["/slot", "/appointment/x", "/Slot/", "/Patient"]) {
      const { status, resource } = await ask(path);
      expect(status).toBe(404);
      expect(resource.resourceType).toBe("OperationOutcome");
    }
  });

  it("answers in XML when asked to, by parameter before header, and 415 to anything else (FMT-03, FMT-04, D-15)", async () => {
    const { ask } = await openProvider(1);
    const xml = { Accept: "application/fhir+xml" };
    expect((await ask("/Slot", { headers: xml })).headers.get("content-type")).toBe(
      "application/fhir+xml;charset=utf-8",
    );
    expect((await ask("/Slot?_format=json", { headers: xml })).resource.resourceType).toBe("Bundle");
    expect((await ask("/Slot?_format=xml&status=nonsense")).text).toContain("<OperationOutcome");
    expect((await ask("/Slot", { headers: { Accept: "text/html" } })).status).toBe(415);
    expect((await ask("/Slot?_format=yaml")).status).toBe(415);
  });

  it("answers 403 with the reason to a connection without a verified client certificate, before all else (GEN-02)", async () => {
    const reason = "The client certificate was revoked.";
    const { ask } = await openProvider(
      1,
      { sspEnforce: "on" },
      {
        clientCertificate: ({ headers }) => (headers.has("x-verified") ? undefined : reason),
      },
    );
    const { status, issues } = await ask("/Slot", { token: null });
    expect(status).toBe(403);
    expect(issues).toMatchObject([{ code: "security", diagnostics: `${reason} (GEN-02)` }]);
    expect((await ask("/Slot", { headers: { ...spine, "X-Verified": "yes" } })).status).toBe(200);
  });

  it("refuses wrong Spine headers, and missing ones where they are enforced (SSP-01, SSP-02, SSP-03, SSP-08, SSP-09, D-13)", async () => {
    const open = await openProvider(1);
    expect((await open.ask("/Slot")).status).toBe(200);
    const { ask } = await openProvider(1, { sspEnforce: "on", asid: "918999198999" });
    expect((await ask("/Slot", { headers: spine })).status).toBe(200);
    const { status, issues } = await ask("/Slot");
    expect(status).toBe(400);
    expect(issues).toHaveLength(4);
    for (const [name, value] of [
      ["Ssp-TraceID", "1"],
      ["Ssp-From", "123"],
      ["Ssp-To", "918999198998"],
      ["Ssp-InteractionID", "urn:nhs:names:services:careconnect:fhir:rest:create:appointment"],
    ] as const) {
      const answer = await ask("/Slot", { headers: { ...spine, [name]: value } });
      expect(answer.status).toBe(400);
      expect(answer.issues.map(({ diagnostics }) => diagnostics)).toEqual([expect.stringContaining(name)]);
    }
    const older = { ...spine, "Ssp-InteractionID": "urn:nhs:names:services:careconnect:fhir:rest:read:slot" };
    expect((await ask("/Slot", { headers: older })).status).toBe(200);
  });

  it("tells the caller of an unforeseen error an id and nothing else, and the log the cause (BOOK-37)", async () => {
    const { ask, events } = await openProvider(
      1,
      {},
      {
        authorise: async () => {
          throw new Error("the key server is away");
        },
      },
    );
    const { status, resource, text, issues } = await ask("/Slot");
    expect(status).toBe(500);
    expect(text).not.toContain("key server");
    expect(issues).toHaveLength(1);
    expect(events).toMatchObject([
      {
        level: "error",
        status: 500,
        failure: "unforeseen",
        error: "Error: the key server is away",
        outcomeId: resource.id,
      },
    ]);
  });

  it("logs one line a request, with nothing personal in it (AUD-05)", async () => {
    const { ask, events } = await openProvider(2);
    const { resource } = await ask("/Appointment", { body: sampleBooking() });
    await ask("/Appointment", { body: sampleBooking({ patient: { identifier: [{ value: "9476719931" }] } }) });
    await ask(`/Appointment/${resource.id}?name=Amsel`);
    await ask("/Slot?service=9476719931");
    await ask("/Amsel/9476719931");
    expect(events.map(({ method, route, status }) => `${method} ${route} ${status}`)).toEqual([
      "POST /Appointment 201",
      "POST /Appointment 422",
      "GET /Appointment/:id 200",
      "GET /Slot 404",
      "GET * 404",
    ]);
    const log = JSON.stringify(events);
    for (const secret of ["9476719931", "Amsel", "eyJ", String(resource.id)]) expect(log).not.toContain(secret);
  });

  it.each(["/Slot?%zz=1", "/Slot?colour=%ff", "/Appointment/x?%zz"])(
    "refuses the query of %s, which nobody can read (SLOT-32, READ-09)",
    async (path) => {
      const { ask } = await openProvider(1);
      expect(
        (await ask(path, { scope: path.startsWith("/Slot") ? "organization/slot.read" : "patient/appointment.read" }))
          .status,
      ).toBe(400);
    },
  );

  it("answers an error while it writes an answer like any other (ERR-01)", async () => {
    const { ask, events, ports } = await openProvider(1);
    const { resource } = await ask("/Appointment", { body: sampleBooking() });
    const broken = {
      ...ports.appointments,
      read: async () => ({ id: "x", versionId: 1, lastUpdated: nowInstant, status: "booked" as const, content: "{" }),
    };
    const second = await openProvider(1, {}, { appointments: broken });
    const answer = await second.ask(`/Appointment/${resource.id}?_format=xml`);
    expect(answer.status).toBe(500);
    expect(answer.text).toContain("<OperationOutcome");
    expect(answer.headers.get("x-request-id")).toMatch(/^id-/);
    expect(second.events).toMatchObject([{ status: 500, failure: "unforeseen" }]);
    expect(events).toHaveLength(1);
  });

  it("waits for nothing without end", async () => {
    const never = new Promise<never>(() => {});
    const { ask, events } = await openProvider(1, { timeLimit: 5 }, { authorise: () => never });
    const { status, headers, issues } = await ask("/Slot");
    expect([status, issues[0]?.code, headers.get("retry-after")]).toEqual([503, "timeout", "5"]);
    expect(events).toMatchObject([
      { failure: "took-too-long", error: "TookTooLong: The request took longer than 5 ms." },
    ]);
  });

  it("refuses at once what it has no room for, and says when to come again (NFR-05, ERR-01)", async () => {
    const { ask, events } = await openProvider(1, {}, { hasRoom: () => false });
    const { status, headers, issues } = await ask("/Slot", { token: null, headers: { "X-Request-Id": "client-1" } });
    expect([status, headers.get("retry-after"), headers.get("x-correlation-id")]).toEqual([503, "1", "client-1"]);
    expect(issues).toMatchObject([{ severity: "error", code: "throttled" }]);
    expect(events).toMatchObject([{ status: 503, failure: "overloaded" }]);
    expect((await ask("/healthz", { token: null })).status).toBe(200);
  });

  it("bounds the length of URLs", async () => {
    const { ask } = await openProvider(1);
    expect((await ask(`/Slot?service=${"1".repeat(8192)}`)).status).toBe(414);
    expect((await ask(`/Slot?colour=${"1".repeat(7000)}`)).status).toBe(200);
  });

  it("takes what stands between the first question mark and a fragment for the query (SLOT-32)", async () => {
    const { ask } = await openProvider(1);
    expect((await ask("/Slot?service=unknown#x")).status).toBe(404);
    expect((await ask("/Slot??service=unknown")).status).toBe(200);
    expect((await ask("/Slot#?service=unknown")).status).toBe(200);
  });

  it("answers HEAD as GET without its body", async () => {
    const { ask } = await openProvider(1);
    const { status, text, headers } = await ask("/metadata", { method: "HEAD" });
    expect([status, text, headers.get("content-type")]).toEqual([200, "", "application/fhir+json;charset=utf-8"]);
  });

  it("says that it is healthy while the database answers, and what it can do without a token (META-01, D-12)", async () => {
    const { ask } = await openProvider(1);
    expect((await ask("/healthz", { token: null })).status).toBe(200);
    const { status, resource } = await ask("/metadata", { token: null });
    expect(status).toBe(200);
    expect(resource).toMatchObject({ resourceType: "CapabilityStatement", fhirVersion: "3.0.1", kind: "capability" });
  });
});
