import { writeResource } from "@careslot/fhir";
import { describe, expect, it } from "vitest";
import { sampleBooking } from "../testing/sample-booking.ts";
import { baseUrl, openProvider } from "../testing/sample-provider.ts";

const reading = { scope: "patient/appointment.read" } as const;

async function cancelledAppointment() {
  const provider = await openProvider();
  const first = await provider.ask("/Appointment", { body: sampleBooking() });
  const path = `/Appointment/${first.resource.id}`;
  const second = await provider.ask(path, {
    method: "PUT",
    body: { ...first.resource, status: "cancelled" },
    headers: { "If-Match": 'W/"1"' },
  });
  return { ...provider, path, first, second };
}

describe("GET [base]/Appointment/[id]", () => {
  it("answers 200 with the current version and its headers (READ-01, READ-05, READ-06)", async () => {
    const { ask, path, second } = await cancelledAppointment();
    const { status, headers, resource } = await ask(path, reading);
    expect(status).toBe(200);
    expect(resource).toEqual(second.resource);
    expect(headers.get("etag")).toBe('W/"2"');
    expect(headers.get("last-modified")).toBe("Mon, 01 Jun 2026 08:30:00 GMT");
    expect(headers.get("content-location")).toBe(`${baseUrl}${path}/_history/2`);
    expect(headers.get("location")).toBeNull();
  });

  it.each(["unknown", "..%2fadmin", "%00", "%zz", "a".repeat(65)])(
    "answers 404 for the id %s (READ-07)",
    async (id) => {
      const { ask } = await openProvider();
      const { status, resource } = await ask(`/Appointment/${id}`, reading);
      expect(status).toBe(404);
      expect(resource.resourceType).toBe("OperationOutcome");
    },
  );

  it("answers 304 while the client has the current version, and no body (READ-10)", async () => {
    const { ask, path } = await cancelledAppointment();
    for (const known of ['W/"2"', '"2"', 'W/"1", W/"2"', "*"]) {
      const { status, text, headers } = await ask(path, { ...reading, headers: { "If-None-Match": known } });
      expect([status, text, headers.get("etag")]).toEqual([304, "", 'W/"2"']);
    }
    expect((await ask(path, { ...reading, headers: { "If-None-Match": 'W/"1"' } })).status).toBe(200);
  });

  it("breaks lines for people when asked to, and says the same", async () => {
    const { ask, path, second } = await cancelledAppointment();
    const { text, resource } = await ask(`${path}?_pretty=true`, reading);
    expect(text).toContain('\n  "resourceType": "Appointment"');
    expect(resource).toEqual(second.resource);
  });

  it("answers in XML what was booked in XML (FMT-02, FMT-06)", async () => {
    const { ask } = await openProvider();
    const xml = writeResource(sampleBooking(), "xml");
    const booked = await ask("/Appointment", { body: xml, headers: { "Content-Type": "application/fhir+xml" } });
    expect(booked.status).toBe(201);
    expect(booked.headers.get("content-type")).toBe("application/fhir+xml;charset=utf-8");
    const id = /<id value="([^"]+)"/.exec(booked.text)?.[1];
    const read = await ask(`/Appointment/${id}`, { ...reading, headers: { Accept: "application/fhir+xml" } });
    expect(read.text).toBe(booked.text);
    expect((await ask(`/Appointment/${id}`, reading)).resource).toMatchObject({ resourceType: "Appointment", id });
    const cancelled = await ask(`/Appointment/${id}`, {
      method: "PUT",
      body: read.text.replace('<status value="booked"/>', '<status value="cancelled"/>'),
      headers: { "Content-Type": "application/fhir+xml", "If-Match": 'W/"1"' },
    });
    expect(cancelled.status).toBe(200);
    expect(cancelled.text).toContain('<versionId value="2"/>');
  });

  it("takes the scope that may write as well, but not that of slots (D-11, JWT-13)", async () => {
    const { ask, path } = await cancelledAppointment();
    expect((await ask(path, { scope: "patient/appointment.write" })).status).toBe(200);
    expect((await ask(path, { scope: "organization/slot.read" })).status).toBe(403);
  });
});

describe("GET [base]/Appointment/[id]/_history/[vid]", () => {
  it("answers each version, byte for byte as it was acknowledged (VREAD-01, VER-01)", async () => {
    const { ask, path, first, second } = await cancelledAppointment();
    for (const [index, acknowledged] of [first, second].entries()) {
      const { status, headers, text } = await ask(`${path}/_history/${index + 1}`, reading);
      expect(status).toBe(200);
      expect(text).toBe(acknowledged.text);
      expect(headers.get("etag")).toBe(`W/"${index + 1}"`);
      expect(headers.get("content-location")).toBe(`${baseUrl}${path}/_history/${index + 1}`);
    }
  });

  it.each(["3", "0", "01", "x", "9999999999"])("answers 404 for the version %s (VREAD-02)", async (vid) => {
    const { ask, path } = await cancelledAppointment();
    expect((await ask(`${path}/_history/${vid}`, reading)).status).toBe(404);
    expect((await ask(`/Appointment/unknown/_history/1`, reading)).status).toBe(404);
  });
});

describe("GET [base]/Appointment/[id]/_history", () => {
  it("answers every version, newest first, and how it came about (HIST-01)", async () => {
    const { ask, path, first, second } = await cancelledAppointment();
    const { status, resource } = await ask(`${path}/_history`, reading);
    expect(status).toBe(200);
    expect(resource).toMatchObject({ resourceType: "Bundle", type: "history", total: 2 });
    expect(resource["entry"]).toEqual([
      { fullUrl: baseUrl + path, resource: second.resource, request: { method: "PUT", url: path.slice(1) } },
      { fullUrl: baseUrl + path, resource: first.resource, request: { method: "POST", url: "Appointment" } },
    ]);
    expect((await ask("/Appointment/unknown/_history", reading)).status).toBe(404);
  });
});
